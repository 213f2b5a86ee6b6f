package dev.backstride.events.decision.step;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The next run. Where both bounds are given, both hold.
 *
 * @param metersAtMost the longest it may be, in metres; null where nothing is known to measure it by
 * @param minutesAtMost the longest it may last, in minutes of elapsed time; null where only the distance counts
 * @param intensity how hard it may be
 * @param level whether it is to stay on level ground
 */
public record RunNext(
        @Nullable Integer metersAtMost, @Nullable Integer minutesAtMost, Intensity intensity, boolean level)
        implements Step {

    /** The longest the next run may be by these steps, in metres; null where they do not say. */
    public static @Nullable Integer metersAtMost(@Nullable List<Step> steps) {
        if (steps != null) {
            for (var step : steps) {
                if (step instanceof RunNext run) {
                    return run.metersAtMost;
                }
            }
        }
        return null;
    }

    /** How hard. Ordered from the boldest to the most conservative. */
    public enum Intensity {
        /** As planned. */
        PLANNED,
        /** Of a kind the runner knows: nothing harder than usual. */
        USUAL,
        /** Easy from start to end. */
        EASY;

        /** The more conservative of the two. */
        public Intensity strictest(Intensity other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }
}
