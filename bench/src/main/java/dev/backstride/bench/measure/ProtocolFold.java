package dev.backstride.bench.measure;

import dev.backstride.bench.micro.Fold;
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
        var times = new Micro(lab.report().folder(), lab.pace().iterations()).microseconds(Fold.class);
        return List.of(
                speed(times),
                flatness(times),
                Finding.notYet(
                        "protocol fold: size of the state",
                        "median ≤ 8 kB",
                        "the assessment service stores no state yet"));
    }

    private static Finding speed(Map<String, Double> times) {
        var perSecond = MICROS / time(times, "oneMore", LONGEST);
        var anew = LONGEST / time(times, "anew", LONGEST) * MICROS;
        return Finding.measured(
                "protocol fold, one core, each fact weighed as it comes",
                "≥ 300,000 facts/s",
                "%,.0f facts/s".formatted(perSecond),
                "%,d facts anew: %,.0f facts/s".formatted(LONGEST, anew),
                new Reading("facts/s", perSecond, Limit.atLeast(300_000)));
    }

    private static Finding flatness(Map<String, Double> times) {
        var growth = time(times, "oneMore", LONGEST) / time(times, "oneMore", HISTORIES[0]);
        return Finding.measured(
                "protocol fold: one more fact on 10, 100, 1,000, 10,000",
                "flat (≤ 2 × from first to last)",
                all(times, "oneMore") + " µs: %.1f ×".formatted(growth),
                "all anew: " + all(times, "anew") + " µs",
                new Reading("growth", growth, Limit.atMost(2)));
    }

    private static String all(Map<String, Double> times, String benchmark) {
        return IntStream.of(HISTORIES)
                .mapToObj(history -> "%,.0f".formatted(time(times, benchmark, history)))
                .collect(Collectors.joining(", "));
    }

    private static double time(Map<String, Double> times, String benchmark, int history) {
        return times.getOrDefault(benchmark + " " + history, Double.NaN);
    }
}
