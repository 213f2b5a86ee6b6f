package dev.backstride.checkin.diary;

import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Symptom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A run, or recordings that count as one, with how the back was around it.
 *
 * @param runs the recordings, in order
 * @param meters how far it was; two recordings of the same running are not added up
 * @param during how it was at its worst
 * @param hourLater how it was an hour later
 * @param dayLater how it was a day later
 */
public record Outing(
        List<Run> runs, int meters, Optional<Symptom> during, Optional<Symptom> hourLater, Optional<Symptom> dayLater) {

    public Outing {
        runs = List.copyOf(runs);
    }

    static Outing of(Run run) {
        return new Outing(List.of(run), run.distanceMeters(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** With one more recording. */
    Outing and(Run run) {
        var all = new ArrayList<>(runs);
        all.add(run);
        var isSame = run.startedAt().isBefore(endedAt());
        var far = isSame ? Math.max(meters, run.distanceMeters()) : meters + run.distanceMeters();
        return new Outing(all, far, during, hourLater, dayLater);
    }

    Outing during(Symptom level) {
        return new Outing(runs, meters, Optional.of(level), hourLater, dayLater);
    }

    /** The last answer counts. */
    Outing hourLater(Symptom level) {
        return new Outing(runs, meters, during, Optional.of(level), dayLater);
    }

    /** The first answer counts. */
    Outing dayLater(Symptom level) {
        return new Outing(runs, meters, during, hourLater, dayLater.or(() -> Optional.of(level)));
    }

    public Instant startedAt() {
        return runs.getFirst().startedAt();
    }

    public Instant endedAt() {
        return runs.stream().map(Run::endedAt).max(Instant::compareTo).orElseThrow();
    }

    /** Whether a recording of this name is part of it. */
    public boolean has(String run) {
        return runs.stream().anyMatch(one -> one.id().equals(run));
    }

    /** The names of all that was told of it by {@code now}. */
    public Stream<String> facts(Instant now) {
        var levels = Stream.of(during, hourLater, dayLater)
                .flatMap(Optional::stream)
                .filter(level -> !level.feltAt().isAfter(now))
                .map(Symptom::id);
        return Stream.concat(runs.stream().map(Run::id), levels);
    }
}
