package dev.backstride.protocol.timeline;

import dev.backstride.events.fact.Column;
import dev.backstride.events.fact.Digest;
import dev.backstride.events.fact.Run;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How well a recording was sampled, as far as its digest tells: what was measured in at least four fifths of it. How
 * often within 30 s is not told; a gap more or less makes no difference, and neither does a longer stretch.
 *
 * @param speed whether speed was measured, which rules on the start and on climbs rest on
 * @param measures how many of the digest's five measures were, 0 to 5
 */
record Sampling(boolean speed, int measures) {

    /** Speed first, for without it a stream is half a stream; then the more measures. */
    static final Comparator<Sampling> HIGHER_FIRST = Comparator.comparing(Sampling::speed)
            .thenComparingInt(Sampling::measures)
            .reversed();

    private static final Sampling NONE = new Sampling(false, 0);

    /** A run without a digest has none. */
    static Sampling of(Run run) {
        var digest = run.digest();
        return digest == null ? NONE : of(digest);
    }

    private static Sampling of(Digest digest) {
        var measured = Stream.of(
                        digest.gradeAdjustedSpeed(),
                        digest.heartRate(),
                        digest.cadence(),
                        digest.grade(),
                        digest.leftGroundContact())
                .filter(Sampling::isThroughout)
                .count();
        return new Sampling(isThroughout(digest.gradeAdjustedSpeed()), (int) measured);
    }

    private static boolean isThroughout(@Nullable Column column) {
        if (column == null) {
            return false;
        }
        var measured = 0;
        for (var step = 0; step < column.size(); step++) {
            measured += Double.isNaN(column.at(step)) ? 0 : 1;
        }
        return measured > 0 && measured * 10 >= 8 * column.size();
    }
}
