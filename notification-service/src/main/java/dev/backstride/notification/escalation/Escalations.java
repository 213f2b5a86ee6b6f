package dev.backstride.notification.escalation;

import dev.backstride.events.EventType;
import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.fact.Tier;
import dev.backstride.notification.journal.Happening;
import dev.backstride.notification.journal.Journal;
import dev.backstride.notification.runner.Key;
import dev.backstride.notification.said.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** All escalations. Every step is an event. */
@ApplicationScoped
public class Escalations implements PanacheRepositoryBase<EscalationRow, Key> {

    private static final Logger LOG = Logger.getLogger(Escalations.class);
    private static final List<Status> ALIVE = List.of(Status.OPEN, Status.ACKNOWLEDGED, Status.EXPIRED);

    private final Journal journal;

    Escalations(Journal journal) {
        this.journal = journal;
    }

    /** Whether somebody is being called for this already. */
    boolean isOpen(String program, UUID runner, Tier tier) {
        return count("program = ?1 and runnerId = ?2 and tier = ?3 and status = ?4", program, runner, tier, Status.OPEN)
                > 0;
    }

    /** In every program. */
    @Transactional
    long countOpen() {
        return count("status = ?1", Status.OPEN);
    }

    void raise(EscalationRow row, String reason, UUID cause) {
        persist(row);
        tell(EventType.ESCALATION_RAISED, row, row.raisedAt, reason, null, cause);
    }

    /** Somebody took it; the first one does. */
    public void acknowledge(String program, UUID runner, Acknowledgement acknowledgement, UUID cause) {
        var row = findByIdOptional(new Key(program, acknowledgement.escalationId()))
                .filter(found -> found.runnerId.equals(runner))
                .orElse(null);
        if (row == null) {
            LOG.warnf("acknowledgement %s of runner %s names no escalation of theirs", acknowledgement.id(), runner);
        } else if (row.status == Status.OPEN) {
            row.status = Status.ACKNOWLEDGED;
            row.acknowledgedAt = acknowledgement.at();
            row.acknowledgedBy = acknowledgement.by();
            var by = acknowledgement.by();
            tell(EventType.ESCALATION_ACKNOWLEDGED, row, acknowledgement.at(), "ACKNOWLEDGED", by, cause);
        }
    }

    /** The runner is cleared: nobody is needed any more. */
    void closeAll(String program, UUID runner, Instant at, UUID cause) {
        list("program = ?1 and runnerId = ?2 and status in ?3 order by raisedAt", program, runner, ALIVE)
                .forEach(row -> {
                    row.status = Status.CLOSED;
                    row.closedAt = at;
                    tell(EventType.ESCALATION_CLOSED, row, at, "CLEARED_BY_CLINICIAN", null, cause);
                });
    }

    /** Newest first. */
    List<EscalationRow> page(String program, List<Status> statuses, Cursor after, int size) {
        return find(
                        "program = ?1 and status in ?2 and (raisedAt < ?3 or raisedAt = ?3 and id < ?4)"
                                + " order by raisedAt desc, id desc",
                        program,
                        statuses,
                        after.begunAt(),
                        after.id())
                .page(0, size)
                .list();
    }

    private void tell(EventType type, EscalationRow row, Instant at, String reason, @Nullable String by, UUID cause) {
        var event = row.asEvent(at, by);
        journal.tell(new Happening(type, row.program, row.runnerId, row.id, at, reason, event), cause);
    }
}
