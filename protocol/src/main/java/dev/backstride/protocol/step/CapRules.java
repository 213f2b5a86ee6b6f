package dev.backstride.protocol.step;

import java.time.Duration;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** How long the next run may be. Of several caps that hold the smallest counts; all in integer metres. */
final class CapRules {

    private static final int NONE = Integer.MAX_VALUE;

    private CapRules() {}

    /** The smallest of all caps, metres; null where none holds. */
    static @Nullable Integer meters(Situation now) {
        var cap = Math.min(Math.min(load(now), layoff(now)), Math.min(standing(now), provisional(now)));
        return cap == NONE ? null : cap;
    }

    /** 1.10 of the longest in 30 days. */
    private static int load(Situation now) {
        var load = now.numbers().load();
        return share(load.smallPercent(), now.efforts().longest(now.at(), load.reference()));
    }

    /** half of the longest in 90 days. */
    private static int layoff(Situation now) {
        var step = now.numbers().step();
        return isReturn(now)
                ? share(step.layoffPercent(), now.efforts().longest(now.at(), step.layoffReference()))
                : NONE;
    }

    /** what the standing action asks of the run after the bout behind it. */
    private static int standing(Situation now) {
        var origin = now.held().origin();
        if (origin == null) {
            return NONE;
        }
        return switch (now.held().action()) {
            case REST, REDUCE -> share(now.numbers().step().reducePercent(), OptionalInt.of(origin.distanceMeters()));
            case EASE -> origin.distanceMeters();
            case GO, KEEP, HOLD, SCREEN_FIRST, STOP_PROMPT, STOP_URGENT, STOP_EMERGENCY -> NONE;
        };
    }

    /** a bout that was worse after an hour eases the next run before its own next day is known. */
    private static int provisional(Situation now) {
        var eased = now.eased();
        return eased == null ? NONE : eased;
    }

    /** nothing was run yet, or not for 14 days. */
    static boolean isReturn(Situation now) {
        var last = now.efforts().latest();
        return last == null
                || Duration.between(last.endedAt(), now.at())
                                .compareTo(now.numbers().load().layoff())
                        >= 0;
    }

    /** the first run, and the first after a lay-off, in minutes. */
    static int minutesOfReturn(Situation now) {
        return (int) now.numbers().step().layoffEasy().toMinutes();
    }

    /** The most whole metres whose hundredfold is no more than {@code percent} times {@code meters}. */
    private static int share(int percent, OptionalInt meters) {
        return meters.isEmpty() ? NONE : (int) ((long) percent * meters.getAsInt() / 100);
    }
}
