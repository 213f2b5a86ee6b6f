package dev.backstride.bench.measure;

import dev.backstride.bench.micro.Fold;
import dev.backstride.bench.micro.LiveFold;
import dev.backstride.bench.micro.Micro;
import dev.backstride.bench.report.Finding;
import dev.backstride.bench.report.Limit;
import dev.backstride.bench.report.Reading;
import java.util.List;
import java.util.Map;
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
        var live = micro.microseconds(LiveFold.class);
        var times = micro.microseconds(Fold.class);
        return List.of(speed(live, times), flatness(times), new StateSize().take());
    }

    private static Finding speed(Map<String, Double> live, Map<String, Double> times) {
        var perSecond = MICROS / live.getOrDefault("nextOuting", Double.NaN);
        var anew = LONGEST / time(times, "anew", LONGEST) * MICROS;
        return Finding.measured(
                "protocol fold, one core, each fact weighed as it comes",
                "≥ 300,000 facts/s",
                "%,.0f facts/s".formatted(perSecond),
                "%,d facts anew: %,.0f facts/s".formatted(LONGEST, anew),
                new Reading("facts/s", perSecond, Limit.atLeast(300_000)));
    }

    private static Finding flatness(Map<String, Double> times) {
        var costs = IntStream.of(HISTORIES)
                .mapToDouble(history -> time(times, "oneMore", history))
                .summaryStatistics();
        var spread = 100 * (costs.getMax() - costs.getMin()) / (costs.getMax() + costs.getMin());
        return Finding.measured(
                "protocol fold: one more fact on 10, 100, 1,000, 10,000",
                "flat (± 20 %)",
                all(times, "oneMore", "%,.1f") + " µs: ± %.0f %%".formatted(spread),
                "all anew: " + all(times, "anew", "%,.0f") + " µs",
                new Reading("spread, %", spread, Limit.atMost(20)));
    }

    private static String all(Map<String, Double> times, String benchmark, String format) {
        return IntStream.of(HISTORIES)
                .mapToObj(history -> format.formatted(time(times, benchmark, history)))
                .collect(Collectors.joining(", "));
    }

    private static double time(Map<String, Double> times, String benchmark, int history) {
        return times.getOrDefault(benchmark + " " + history, Double.NaN);
    }
}
