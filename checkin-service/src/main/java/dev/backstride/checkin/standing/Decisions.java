package dev.backstride.checkin.standing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Retraction;
import dev.backstride.events.decision.step.Step;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The decisions in force. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<DecisionRow, RunnersOwn> {

    private static final Set<Mode> HALTED = EnumSet.of(Mode.STOPPED, Mode.REVIEW);

    private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {};

    private final ObjectMapper json;

    Decisions(ObjectMapper json) {
        this.json = json;
    }

    /** The one that stands: the latest by event time, of equals the one issued last. */
    public Optional<DecisionRow> standing(String program, UUID runner) {
        return find("key.program = ?1 and key.runnerId = ?2 order by at desc, issuedAt desc", program, runner)
                .firstResultOptional();
    }

    /** Those in force about these bouts, in the order of their event times. */
    public List<DecisionRow> about(String program, UUID runner, Collection<String> bouts) {
        return list(
                "key.program = ?1 and key.runnerId = ?2 and bout in ?3 order by at, issuedAt", program, runner, bouts);
    }

    /** The standing ones of a program after which nothing goes on before a clinician says so, the oldest first. */
    public List<DecisionRow> halting(String program) {
        return list("""
                        from DecisionRow one
                        where one.key.program = ?1 and one.mode in ?2 and not exists (
                            select 1 from DecisionRow later
                            where later.key.program = one.key.program and later.key.runnerId = one.key.runnerId
                            and (later.at > one.at or later.at = one.at and later.issuedAt > one.issuedAt))
                        order by one.at""", program, HALTED);
    }

    /** Those in force whose event time is {@code since} or later, the newest first. */
    public List<DecisionRow> since(String program, UUID runner, Instant since) {
        return list(
                "key.program = ?1 and key.runnerId = ?2 and at >= ?3 order by at desc, issuedAt desc",
                program,
                runner,
                since);
    }

    /** What to do next in every detail, as {@code row} says; empty where that was not kept. */
    public List<Step> steps(DecisionRow row) {
        try {
            return row.steps == null ? List.of() : json.readValue(row.steps, STEPS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("stored steps cannot be read", unreadable);
        }
    }

    private @Nullable String write(@Nullable List<Step> steps) {
        try {
            return steps == null ? null : json.writerFor(STEPS).writeValueAsString(steps);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("steps cannot be written", unwritable);
        }
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
        var key = new RunnersOwn(program, runner, assessment.id());
        persist(new DecisionRow(key, assessment, write(assessment.steps())));
    }

    void retract(String program, UUID runner, Retraction retraction) {
        deleteById(new RunnersOwn(program, runner, retraction.id()));
    }
}
