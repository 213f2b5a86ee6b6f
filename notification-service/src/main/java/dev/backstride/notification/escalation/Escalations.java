package dev.backstride.notification.escalation;

import dev.backstride.devui.FollowUpBoard.Waiting;
import dev.backstride.events.EventType;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.fact.Tier;
import dev.backstride.events.message.Escalation;
import dev.backstride.notification.call.Why;
import dev.backstride.notification.journal.Happening;
import dev.backstride.notification.journal.Journal;
import dev.backstride.notification.runner.Key;
import dev.backstride.notification.said.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** All escalations. Every step is an event. */
@ApplicationScoped
public class Escalations implements PanacheRepositoryBase<EscalationRow, Key> {

    private static final Logger LOG = Logger.getLogger(Escalations.class);
    private static final String URGENT_UNTAKEN = "tier in ?1 and (status = ?2 or status = ?3 and rounds > 0)";
    private static final int SHOWN = 100;
    private static final List<Tier> URGENT = List.of(Tier.T0, Tier.T1);
    private static final List<Status> ALIVE = List.of(Status.OPEN, Status.ACKNOWLEDGED, Status.EXPIRED);

    private final Journal journal;
    private final Copies copies;
    private final Bells bells;

    Escalations(Journal journal, Copies copies, Bells bells) {
        this.journal = journal;
        this.copies = copies;
        this.bells = bells;
    }

    Optional<EscalationRow> of(String program, UUID id) {
        return findByIdOptional(new Key(program, id));
    }

    /** The one of {@code tier} that stands: somebody is called for it, or has taken it. */
    Optional<EscalationRow> standing(String program, UUID runner, Tier tier) {
        return find(
                        "program = ?1 and runnerId = ?2 and tier = ?3 and status in ?4 order by raisedAt desc",
                        program,
                        runner,
                        tier,
                        List.of(Status.OPEN, Status.ACKNOWLEDGED))
                .page(0, 1)
                .firstResultOptional();
    }

    /** This one, if nobody has taken it yet. */
    Optional<EscalationRow> untaken(String program, UUID id) {
        return of(program, id).filter(row -> row.status == Status.OPEN);
    }

    /** In every program. */
    @Transactional
    long count(Status status) {
        return count("status = ?1", status);
    }

    /** In every program: of those that cannot wait, how many somebody should have taken by now. */
    @Transactional
    long countUrgentUntaken() {
        return count(URGENT_UNTAKEN, URGENT, Status.EXPIRED, Status.OPEN);
    }

    /** The same ones, the most urgent and oldest first, a hundred at most. */
    @Transactional
    public List<Waiting> urgentUntaken() {
        return waiting(URGENT_UNTAKEN, URGENT, Status.EXPIRED, Status.OPEN);
    }

    /** In every program: all that nobody has taken, likewise. */
    @Transactional
    public List<Waiting> untaken() {
        return waiting("status in ?1", List.of(Status.OPEN, Status.EXPIRED));
    }

    private List<Waiting> waiting(String which, Object... values) {
        return find(which + " order by tier, raisedAt", values).page(0, SHOWN).stream()
                .map(EscalationRow::asWaiting)
                .toList();
    }

    void raise(EscalationRow row, UUID cause) {
        persist(row);
        bells.set(row);
        tell(EventType.ESCALATION_RAISED, row, row.raisedAt, row.reason().name(), null, cause);
    }

    /** People were called again because nobody had taken it. */
    void tellUntaken(EscalationRow row, List<Recipient> told, Instant now) {
        journal.tell(raised(row, told, now, Why.NOT_ACKNOWLEDGED));
    }

    /** People were called for another decision of the same tier; once taken, that is for those alone who took it. */
    void tellFurther(EscalationRow row, List<Recipient> told, Instant now, UUID cause) {
        if (row.status == Status.OPEN && !told.isEmpty()) {
            journal.tell(raised(row, told, now, Why.FURTHER_ALARM), cause);
        }
    }

    /** Nobody took it in time. */
    void expire(EscalationRow row, Instant at) {
        row.status = Status.EXPIRED;
        row.expiredAt = at;
        bells.silence(row);
        journal.tell(happening(
                EventType.ESCALATION_EXPIRED, row, at, "NOT_ACKNOWLEDGED", row.asEvent(row.recipients, at, null)));
    }

    /** Somebody took it, late or in time; the first one does. From here on nobody else is called. */
    public void acknowledge(String program, UUID runner, Acknowledgement acknowledgement, UUID cause) {
        var row = of(program, acknowledgement.escalationId())
                .filter(found -> found.runnerId.equals(runner))
                .orElse(null);
        if (row == null) {
            LOG.warnf("acknowledgement %s of runner %s names no escalation of theirs", acknowledgement.id(), runner);
        } else if (row.status == Status.OPEN || row.status == Status.EXPIRED) {
            row.status = Status.ACKNOWLEDGED;
            row.acknowledgedAt = acknowledgement.at();
            row.acknowledgedBy = acknowledgement.by();
            bells.silence(row);
            copies.stopCalling(row);
            var by = acknowledgement.by();
            tell(EventType.ESCALATION_ACKNOWLEDGED, row, acknowledgement.at(), "ACKNOWLEDGED", by, cause);
        }
    }

    /** The runner is cleared: nobody is needed any more. */
    void closeAll(String program, UUID runner, Instant at, UUID cause) {
        list("program = ?1 and runnerId = ?2 and status in ?3 order by raisedAt", program, runner, ALIVE)
                .forEach(row -> close(row, at, Why.CLEARED, "CLEARED_BY_CLINICIAN", cause));
    }

    private void close(EscalationRow row, Instant at, Why why, String reason, UUID cause) {
        row.status = Status.CLOSED;
        row.closedAt = at;
        bells.silence(row);
        copies.stopAll(row, why);
        tell(EventType.ESCALATION_CLOSED, row, at, reason, null, cause);
    }

    /** The review that {@code assessment} asked for. Flags call people in as well, and no data ever lets those go. */
    Optional<EscalationRow> review(String program, UUID runner, UUID assessment) {
        return find(
                        "program = ?1 and runnerId = ?2 and tier = ?3 and assessmentId = ?4 and status in ?5",
                        program,
                        runner,
                        Tier.T3,
                        assessment,
                        ALIVE)
                .firstResultOptional();
    }

    /** The decision it rests on does not stand any more, and no other calls for it. */
    void retract(EscalationRow row, Instant at, UUID cause) {
        close(row, at, Why.RETRACTED, "RETRACTED", cause);
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
        journal.tell(happening(type, row, at, reason, row.asEvent(row.recipients, at, by)), cause);
    }

    private static Happening raised(EscalationRow row, List<Recipient> told, Instant at, Why why) {
        return happening(EventType.ESCALATION_RAISED, row, at, why.name(), row.asEvent(told, at, null));
    }

    private static Happening happening(EventType type, EscalationRow row, Instant at, String reason, Escalation event) {
        return new Happening(type, row.program, row.runnerId, row.id, at, reason, event);
    }
}
