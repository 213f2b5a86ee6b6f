package dev.backstride.protocol.ladder;

import dev.backstride.events.decision.Mode;
import dev.backstride.protocol.climb.Climb;
import java.time.Instant;

/**
 * No bout for a while. A pause is not recovery.
 *
 * @param since when it began
 */
public record Paused(Climb climb, Instant since) implements Climbing {

    @Override
    public Mode mode() {
        return Mode.PAUSED;
    }

    @Override
    public Paused with(Climb now) {
        return new Paused(now, since);
    }

    /** The next bout: the same rung, its entry unchanged. */
    public Active resume() {
        return new Active(climb);
    }
}
