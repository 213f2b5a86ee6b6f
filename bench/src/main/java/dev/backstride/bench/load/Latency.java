package dev.backstride.bench.load;

import java.util.concurrent.TimeUnit;
import org.HdrHistogram.AbstractHistogram;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Histograms of latencies in microseconds, to three digits; up to ten minutes, and what is longer counts as that. */
public final class Latency {

    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(10);
    private static final int DIGITS = 3;
    private static final double MICROS_IN_A_MILLI = 1_000;

    private Latency() {}

    /** An empty one for one thread. */
    public static Histogram histogram() {
        return new Histogram(LONGEST_MICROS, DIGITS);
    }

    static ConcurrentHistogram concurrent() {
        return new ConcurrentHistogram(LONGEST_MICROS, DIGITS);
    }

    /** What a histogram here takes: microseconds, 0 to ten minutes. */
    public static long micros(long nanos) {
        return Math.clamp(TimeUnit.NANOSECONDS.toMicros(nanos), 0, LONGEST_MICROS);
    }

    /** Milliseconds within which {@code percentile} percent stayed. */
    public static double millis(AbstractHistogram latencies, double percentile) {
        return latencies.getValueAtPercentile(percentile) / MICROS_IN_A_MILLI;
    }
}
