package dev.backstride.protocol.timeline;

import dev.backstride.events.fact.Column;
import dev.backstride.events.fact.Run;
import org.jspecify.annotations.Nullable;

/**
 * How well a recording was sampled, as far as its digest tells. How often within 30 s is not told; a gap more or less
 * makes no difference, and neither does a longer stretch.
 */
final class Sampling {

    private Sampling() {}

    /** Whether speed was measured in at least four fifths of a stream: rules on the start and on climbs rest on it. */
    static boolean tellsSpeed(Run run) {
        var digest = run.digest();
        return digest != null && isThroughout(digest.gradeAdjustedSpeed());
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
