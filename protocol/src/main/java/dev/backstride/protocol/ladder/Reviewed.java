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
 * @param flagged whether a flag asked for it, which only a clinician ends
 */
public record Reviewed(Climb climb, Instant since, Instant called, boolean reminded, boolean flagged)
        implements Climbing {

    @Override
    public Mode mode() {
        return Mode.REVIEW;
    }

    @Override
    public Reviewed with(Climb now) {
        return new Reviewed(now, since, called, reminded, flagged);
    }

    public Reviewed callAgain(Instant at) {
        return new Reviewed(climb, since, at, reminded, flagged);
    }

    @Override
    public Reviewed call(boolean byFlag, Instant at) {
        return new Reviewed(climb, since, at, reminded, flagged || byFlag);
    }

    public Reviewed remind() {
        return new Reviewed(climb, since, called, true, flagged);
    }

    /** Quiet for long enough, without anybody having looked. */
    public Maintained settle(Instant at) {
        return new Maintained(climb, at, null);
    }
}
