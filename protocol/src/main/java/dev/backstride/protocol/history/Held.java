package dev.backstride.protocol.history;

import dev.backstride.events.decision.Action;
import dev.backstride.protocol.bout.Bout;
import dev.backstride.protocol.bout.Rating;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The standing action: what the last decision that settles something asked for.
 *
 * @param action what was asked
 * @param since when; null before the first decision
 * @param rest how long REST lasts before it is REDUCE
 * @param origin the bout that asked for it; null where none did
 */
public record Held(
        Action action,
        @Nullable Instant since,
        Duration rest,
        @Nullable Origin origin) {

    /**
     * The bout behind an action: what the next run is measured by.
     *
     * @param distanceMeters metres
     * @param before the level before it, 0 to 10; null where unknown
     */
    public record Origin(int distanceMeters, @Nullable Integer before) {

        public static Origin of(Bout bout) {
            Rating before = bout.felt().before();
            return new Origin(bout.effort().distanceMeters(), before == null ? null : before.level());
        }
    }

    public static Held nothing(Duration rest) {
        return new Held(Action.GO, null, rest, null);
    }

    /** What stands at {@code at}: REST is REDUCE after exactly 48 h. */
    public Action at(Instant at) {
        var until = until();
        return until != null && !at.isBefore(until) ? Action.REDUCE : action;
    }

    /** When it eases by itself; null where it does not. */
    public @Nullable Instant until() {
        return action == Action.REST && since != null ? since.plus(rest) : null;
    }

    /** Something provisional never lowers a standing EASE, REDUCE or REST. */
    public Action orStricter(Action provisional, Instant at) {
        var standing = at(at);
        return standing.compareTo(Action.EASE) >= 0 ? standing.strictest(provisional) : provisional;
    }
}
