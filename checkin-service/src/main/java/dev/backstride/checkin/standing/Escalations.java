package dev.backstride.checkin.standing;

import dev.backstride.events.decision.Code;
import dev.backstride.events.fact.Tier;
import dev.backstride.events.message.Escalation;
import dev.backstride.plumbing.link.AcknowledgementLink;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The escalations we heard of. */
@ApplicationScoped
public class Escalations implements PanacheRepositoryBase<EscalationRow, RunnersOwn> {

    /**
     * The name of the fact that somebody took an escalation: one for each role, whichever way they said so, and however
     * often.
     */
    public static String taking(UUID escalation, String role) {
        return escalation + "-by-" + role;
    }

    /** Whether there ever was this one. */
    public boolean raised(String program, UUID runner, UUID id) {
        return of(program, runner, id).isPresent();
    }

    /** This one, as far as we heard of it. */
    public Optional<EscalationRow> of(String program, UUID runner, UUID id) {
        return findByIdOptional(new RunnersOwn(program, runner, id));
    }

    /** A link of ours proves that it was raised, though the event may be on its way still. */
    public void learn(AcknowledgementLink link) {
        var key = new RunnersOwn(link.program(), link.runner(), link.escalation());
        if (findByIdOptional(key).isEmpty()) {
            put(new EscalationRow(key, link.raisedAt()), link.tier(), EscalationStatus.RAISED, link.raisedAt());
        }
    }

    /** The most urgent open one. */
    public Optional<EscalationRow> open(String program, UUID runner) {
        return find(
                        "key.program = ?1 and key.runnerId = ?2 and status in ?3 order by tier, at desc",
                        program,
                        runner,
                        EscalationStatus.OPEN)
                .firstResultOptional();
    }

    /** All that nobody has brought to an end, the most urgent first, of equals the one that waited longest. */
    public List<EscalationRow> pending(String program) {
        return list("key.program = ?1 and status <> ?2 order by tier, raisedAt", program, EscalationStatus.CLOSED);
    }

    /** The runner's that nobody has brought to an end, the most urgent first. */
    public List<EscalationRow> pending(String program, UUID runner) {
        return list(
                "key.program = ?1 and key.runnerId = ?2 and status <> ?3 order by tier, raisedAt",
                program,
                runner,
                EscalationStatus.CLOSED);
    }

    void put(String program, UUID runner, Escalation escalation, EscalationStatus status) {
        var key = new RunnersOwn(program, runner, escalation.id());
        var row = findByIdOptional(key).orElseGet(() -> new EscalationRow(key, escalation.at()));
        row.codes = escalation.codes().stream().map(Code::name).toArray(String[]::new);
        row.takenBy = status == EscalationStatus.ACKNOWLEDGED ? escalation.by() : row.takenBy;
        put(row, escalation.tier(), status, escalation.at());
    }

    private void put(EscalationRow row, Tier tier, EscalationStatus status, Instant at) {
        row.tier = tier;
        row.status = status;
        row.at = at;
        persist(row);
    }
}
