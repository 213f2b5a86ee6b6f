package dev.backstride.protocol.bout;

import dev.backstride.events.fact.PerceivedStart;
import org.jspecify.annotations.Nullable;

/** How a bout was started, against the runner's own habit. */
public enum StartClass {
    SLOW,
    USUAL,
    FAST,
    UNKNOWN;

    /** The runner's own view, where nothing was measured. */
    public static StartClass of(@Nullable PerceivedStart perceived) {
        return switch (perceived) {
            case SLOWER -> SLOW;
            case AS_USUAL -> USUAL;
            case FASTER -> FAST;
            case null -> UNKNOWN;
        };
    }
}
