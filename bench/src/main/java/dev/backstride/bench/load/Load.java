package dev.backstride.bench.load;

import org.HdrHistogram.AbstractHistogram;
import org.jspecify.annotations.Nullable;

/**
 * What became of a load.
 *
 * @param latency of what succeeded, in microseconds from the intended beginning
 * @param seconds from the first to the last
 * @param failures how many failed
 * @param firstFailure why the first did
 */
public record Load(
        AbstractHistogram latency,
        double seconds,
        long failures,
        @Nullable Exception firstFailure) {

    /** How many succeeded. */
    public long done() {
        return latency.getTotalCount();
    }

    public double perSecond() {
        return done() / seconds;
    }

    /**
     * This, if nothing failed.
     *
     * @throws IllegalStateException with the first failure
     */
    public Load flawless() {
        if (failures > 0) {
            throw new IllegalStateException("%,d of %,d failed".formatted(failures, failures + done()), firstFailure);
        }
        return this;
    }
}
