package dev.backstride.bench.measure;

import dev.backstride.assessment.course.MemoryJson;
import dev.backstride.assessment.course.Remembered;
import dev.backstride.bench.cast.Outing;
import dev.backstride.bench.report.Finding;
import dev.backstride.bench.report.Limit;
import dev.backstride.bench.report.Reading;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.protocol.Protocol;
import dev.backstride.protocol.context.RunnerContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.IntStream;

/** What the assessment service keeps of a runner's course, after two years of daily runs with three ratings each. */
final class StateSize {

    private static final int RUNNERS = 200;
    private static final int RUNS = 731;

    /** A little more than a day, so that the rating of the day after comes before the next run. */
    private static final Duration BETWEEN = Duration.ofHours(25);

    private static final double KILO = 1_000;
    private static final Instant FIRST = Instant.parse("2024-01-01T18:00:00Z");
    private static final RunnerContext CONTEXT = RunnerContext.of(ZoneId.of("Europe/Berlin"), new BirthDate("1990-06"));

    private final MemoryJson json = new MemoryJson();

    Finding take() {
        var sizes = IntStream.range(0, RUNNERS)
                .mapToDouble(this::kilobytes)
                .sorted()
                .toArray();
        var median = sizes[RUNNERS / 2];
        var p99 = sizes[RUNNERS * 99 / 100];
        return Finding.measured(
                "protocol fold: size of the state after two years of daily runs",
                "median ≤ 8 kB, p99 ≤ 16 kB",
                "median %.1f kB, p99 %.1f kB".formatted(median, p99),
                "",
                new Reading("median, kB", median, Limit.atMost(8)),
                new Reading("p99, kB", p99, Limit.atMost(16)));
    }

    /** No two days alike: the number of an outing says how the back was. */
    private double kilobytes(int runner) {
        var course = Protocol.standard().begin(new UUID(0, runner), CONTEXT);
        for (var run = 0; run < RUNS; run++) {
            var end = FIRST.plus(BETWEEN.multipliedBy(run));
            var outing = new Outing("run-" + run, runner * 7 + run * run, end);
            IntStream.range(0, Outing.FACTS).mapToObj(outing::fact).forEach(course::take);
            course.remember(end.plus(BETWEEN));
        }
        return json.write(Remembered.of(CONTEXT, course)).getBytes(StandardCharsets.UTF_8).length / KILO;
    }
}
