package dev.backstride.protocol.ladder;

import dev.backstride.events.decision.Mode;
import dev.backstride.protocol.climb.Climb;
import java.time.Instant;

/**
 * Awaiting a clinician.
 *
 * @param since when review began
 * @param called when a clinician was last called
 * @param reminded whether the reminder went out
 */
public record Reviewed(Climb climb, Instant since, Instant called, boolean reminded) implements Climbing {

    @Override
    public Mode mode() {
        return Mode.REVIEW;
    }

    @Override
    public Reviewed with(Climb now) {
        return new Reviewed(now, since, called, reminded);
    }

    public Reviewed callAgain(Instant at) {
        return new Reviewed(climb, since, at, reminded);
    }

    public Reviewed remind() {
        return new Reviewed(climb, since, called, true);
    }

    /** Quiet for long enough, without anybody having looked. */
    public Maintained settle(Instant at) {
        return new Maintained(climb, at, null);
    }
}
