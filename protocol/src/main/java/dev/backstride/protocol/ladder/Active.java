package dev.backstride.protocol.ladder;

import dev.backstride.events.decision.Mode;
import dev.backstride.protocol.climb.Climb;
import dev.backstride.protocol.climb.Trial;
import java.time.Instant;

/** On a rung. */
public record Active(Climb climb) implements Climbing {

    @Override
    public Mode mode() {
        return Mode.ACTIVE;
    }

    @Override
    public Active with(Climb now) {
        return new Active(now);
    }

    /** The same rung with more tried. */
    public Active with(Trial trial) {
        return with(climb.with(climb.stay().with(trial)));
    }

    /** A conclusive bout is known not to have tried the rung. */
    public Active untriedOnce() {
        return with(climb.stay().trial().untriedOnce());
    }

    /** One rung up, never more; there is none above the third. */
    public Active stepUp(int peak, Instant at) {
        return new Active(climb.with(climb.stay().steppedUp(peak, at)));
    }

    /** A clinician should look. */
    public Reviewed review(Instant at) {
        return new Reviewed(climb, at, at, false, false);
    }

    /** Quiet for long enough. */
    public Maintained settle(Instant at) {
        return new Maintained(climb, at, null);
    }

    /** No bout for too long. */
    public Paused pause(Instant at) {
        return new Paused(climb, at);
    }
}
