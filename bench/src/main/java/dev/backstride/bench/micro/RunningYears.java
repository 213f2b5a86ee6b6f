package dev.backstride.bench.micro;

import dev.backstride.bench.cast.Outing;
import dev.backstride.events.fact.Fact;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** One runner's history: a run of an hour every second day, each with its DURING, H1 and H24 rating. */
final class RunningYears {

    private static final Instant FIRST = Instant.parse("2000-01-03T18:00:00Z");
    private static final Duration BETWEEN = Duration.ofDays(2);

    private RunningYears() {}

    /** The first {@code count} facts, in the order they happened. */
    static List<Fact> facts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> outing(i / Outing.FACTS).fact(i % Outing.FACTS))
                .toList();
    }

    /** When all of them have happened and no window is open. */
    static Instant after(int count) {
        return FIRST.plus(BETWEEN.multipliedBy(count / Outing.FACTS + 1L));
    }

    private static Outing outing(int run) {
        return new Outing("run-" + run, run, FIRST.plus(BETWEEN.multipliedBy(run)));
    }
}
