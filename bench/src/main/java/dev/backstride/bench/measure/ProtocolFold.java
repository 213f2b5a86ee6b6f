package dev.backstride.bench.measure;

import dev.backstride.bench.micro.Fold;
import dev.backstride.bench.micro.LiveFold;
import dev.backstride.bench.micro.Micro;
import dev.backstride.bench.micro.Times;
import dev.backstride.bench.report.Finding;
import dev.backstride.bench.report.Limit;
import dev.backstride.bench.report.Reading;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The protocol on one core, over histories from short to long. */
public final class ProtocolFold implements Measure {

    private static final int[] HISTORIES = {10, 100, 1_000, 10_000};
    private static final int LONGEST = HISTORIES[HISTORIES.length - 1];
    private static final double MICROS = 1e6;

    @Override
    public String name() {
        return "fold";
    }

    @Override
    public List<Finding> take(Lab lab) throws Exception {
        var micro = new Micro(lab.report().folder(), lab.pace().iterations());
        var live = micro.times(LiveFold.class).getOrDefault("nextOuting", Times.UNKNOWN);
        var times = micro.times(Fold.class);
        return List.of(speed(live, time(times, "anew", LONGEST)), flatness(times), new StateSize().take());
    }

    private static Finding speed(Times live, Times anew) {
        var perSecond = MICROS / live.mean();
        return Finding.measured(
                "protocol fold, one core, each fact weighed as it comes",
                "≥ 300,000 facts/s",
                "%,.0f facts/s".formatted(perSecond),
                "fastest iteration %,.0f facts/s; %,d facts anew: %,.0f facts/s"
                        .formatted(MICROS / live.fastest(), LONGEST, LONGEST / anew.mean() * MICROS),
                new Reading("facts/s", perSecond, Limit.atLeast(300_000)));
    }

    private static Finding flatness(Map<String, Times> times) {
        var costs = IntStream.of(HISTORIES)
                .mapToDouble(history -> time(times, "oneMore", history).mean())
                .summaryStatistics();
        var spread = 100 * (costs.getMax() - costs.getMin()) / (costs.getMax() + costs.getMin());
        return Finding.measured(
                "protocol fold: one more fact on 10, 100, 1,000, 10,000",
                "flat (± 20 %)",
                all(times, "oneMore", Times::mean, "%,.1f") + " µs: ± %.0f %%".formatted(spread),
                "fastest iterations %s µs; all anew: %s µs"
                        .formatted(
                                all(times, "oneMore", Times::fastest, "%,.1f"),
                                all(times, "anew", Times::mean, "%,.0f")),
                new Reading("spread, %", spread, Limit.atMost(20)));
    }

    private static String all(
            Map<String, Times> times, String benchmark, ToDoubleFunction<Times> which, String format) {
        return IntStream.of(HISTORIES)
                .mapToObj(history -> format.formatted(which.applyAsDouble(time(times, benchmark, history))))
                .collect(Collectors.joining(", "));
    }

    private static Times time(Map<String, Times> times, String benchmark, int history) {
        return times.getOrDefault(benchmark + " " + history, Times.UNKNOWN);
    }
}
