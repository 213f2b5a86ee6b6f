package dev.backstride.bench.micro;

import dev.backstride.bench.cast.Outing;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Symptom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One runner's history: a run of an hour every second day, each with its DURING, H1 and H24 rating.
 *
 * @param facts in the order they happened
 */
record RunningYears(int runs, List<Fact> facts) {

    private static final Instant FIRST = Instant.parse("2000-01-03T18:00:00Z");
    private static final Duration BETWEEN = Duration.ofDays(2);

    RunningYears(int runs) {
        this(
                runs,
                IntStream.range(0, runs)
                        .boxed()
                        .flatMap(run -> outing(run).stream())
                        .toList());
    }

    /** The facts of one run, from 0. */
    static List<Fact> outing(int run) {
        return outing(run, run);
    }

    /** The same with the pace and the levels of run {@code like}. */
    static List<Fact> outing(int run, int like) {
        var outing = new Outing("run-" + run, like, FIRST.plus(BETWEEN.multipliedBy(run)));
        return IntStream.range(0, Outing.FACTS).mapToObj(outing::fact).toList();
    }

    /** When it could first be told. */
    static Instant told(Fact fact) {
        return switch (fact) {
            case Run run -> run.endedAt();
            case Symptom symptom -> symptom.feltAt();
            default -> throw new IllegalArgumentException("no part of an outing: " + fact);
        };
    }

    /** When all of a run's windows have closed. */
    static Instant after(int run) {
        return FIRST.plus(BETWEEN.multipliedBy(run)).plus(Duration.ofHours(36));
    }
}
