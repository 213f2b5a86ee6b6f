package dev.backstride.checkin.standing;

import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Retraction;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The decisions in force. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<DecisionRow, RunnersOwn> {

    /** The one that stands: the latest by event time, of equals the one issued last. */
    public Optional<DecisionRow> standing(String program, UUID runner) {
        return find("key.program = ?1 and key.runnerId = ?2 order by at desc, issuedAt desc", program, runner)
                .firstResultOptional();
    }

    /** Those in force that rest on this fact. */
    public Set<UUID> on(String program, UUID runner, String fact) {
        return find("key.program = ?1 and key.runnerId = ?2 and array_contains(facts, ?3)", program, runner, fact)
                .stream()
                .map(row -> row.key.id())
                .collect(Collectors.toSet());
    }

    void put(String program, UUID runner, Assessment assessment) {
        var superseded = assessment.supersedes();
        if (superseded != null) {
            deleteById(new RunnersOwn(program, runner, superseded));
        }
        persist(new DecisionRow(new RunnersOwn(program, runner, assessment.id()), assessment));
    }

    void retract(String program, UUID runner, Retraction retraction) {
        deleteById(new RunnersOwn(program, runner, retraction.id()));
    }
}
