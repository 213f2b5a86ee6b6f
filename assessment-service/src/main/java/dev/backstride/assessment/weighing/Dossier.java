package dev.backstride.assessment.weighing;

import dev.backstride.assessment.history.Kept;
import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Screening;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All there is to weigh of one runner, open on the desk while a batch is handled. Not thread-safe. */
public final class Dossier {

    private final KnownRunner runner;
    private final Map<String, Fact> facts;
    private List<Kept> inForce;

    Dossier(KnownRunner runner, Map<String, Fact> facts, List<Kept> inForce) {
        this.runner = runner;
        this.facts = new LinkedHashMap<>(facts);
        this.inForce = List.copyOf(inForce);
    }

    public KnownRunner runner() {
        return runner;
    }

    public void add(Fact fact) {
        facts.put(fact.id(), fact);
    }

    public void remove(String fact) {
        facts.remove(fact);
    }

    List<Fact> facts() {
        return List.copyOf(facts.values());
    }

    /** The decisions that hold, oldest first. */
    List<Kept> inForce() {
        return inForce;
    }

    void nowHolds(List<Kept> decisions) {
        inForce = List.copyOf(decisions);
    }

    /** The run of that id, if it is one we know. */
    Optional<Run> run(String id) {
        return Optional.ofNullable(facts.get(id)).filter(Run.class::isInstance).map(Run.class::cast);
    }

    /** Whether a decision was made about something later than {@code instant}. */
    boolean isDecidedBeyond(Instant instant) {
        return !inForce.isEmpty()
                && inForce.getLast().assessment().content().decision().at().isAfter(instant);
    }

    boolean hasScreeningAmong(Collection<String> ids) {
        return ids.stream().map(facts::get).anyMatch(Screening.class::isInstance);
    }

    /** When the next fact that lies ahead of {@code now} happens: clients' clocks may run ahead of ours. */
    Optional<Instant> nextFactAfter(Instant now) {
        return facts.values().stream()
                .map(fact -> EventTime.of(fact, this::run))
                .filter(now::isBefore)
                .min(Comparator.naturalOrder());
    }
}
