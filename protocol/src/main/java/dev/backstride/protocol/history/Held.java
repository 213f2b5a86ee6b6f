package dev.backstride.protocol.history;

import dev.backstride.events.decision.Action;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The standing action: what the last decision that settles something asked for.
 *
 * @param action what was asked
 * @param since when; null before the first decision
 * @param rest how long REST lasts before it is REDUCE
 */
public record Held(Action action, @Nullable Instant since, Duration rest) {

    public static Held nothing(Duration rest) {
        return new Held(Action.GO, null, rest);
    }

    public Held now(Action asked, Instant at) {
        return new Held(asked, at, rest);
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
