package dev.backstride.protocol.climb;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stay on a rung.
 *
 * @param rung 1 start slower, 2 warm up before, 3 strength and mobility; rungs are cumulative
 * @param since entry
 * @param entryPeak the level improvement is measured from, 0 to 10; null where unknown
 * @param enteredBy the bout whose peak is the entry peak and may still rise; null once it is over
 * @param steppedUpAt the last step up in this episode
 * @param trial what was tried
 */
public record Stay(
        int rung,
        Instant since,
        @Nullable Integer entryPeak,
        @Nullable String enteredBy,
        @Nullable Instant steppedUpAt,
        Trial trial) {

    public static final int TOP = 3;

    public Stay {
        if (rung < 1 || rung > TOP) {
            throw new IllegalArgumentException("a rung is 1 to 3, not " + rung);
        }
    }

    public static Stay entered(int rung, String bout, int peak, Instant at) {
        return new Stay(rung, at, peak, bout, null, Trial.EMPTY);
    }

    /** The next rung up, of which there is none above the top. */
    public Stay steppedUp(int peak, Instant at) {
        return new Stay(rung + 1, at, peak, null, at, Trial.EMPTY);
    }

    /** The same rung again after a flare; a nudge given is not given again. */
    public Stay enteredAgain(String bout, int peak, Instant at) {
        return new Stay(rung, at, peak, bout, steppedUpAt, trial.again());
    }

    public Stay resumedOn(int cleared, Instant at) {
        return new Stay(cleared, at, entryPeak, null, steppedUpAt, Trial.EMPTY);
    }

    public Stay placedOn(int placed, int peak, Instant at) {
        return new Stay(placed, at, peak, null, steppedUpAt, Trial.EMPTY);
    }

    /** What the entering bout's peak has become. */
    public Stay feeling(String bout, int peak) {
        return bout.equals(enteredBy) ? new Stay(rung, since, peak, bout, steppedUpAt, trial) : this;
    }

    public Stay with(Trial now) {
        return new Stay(rung, since, entryPeak, enteredBy, steppedUpAt, now);
    }

    public boolean isTop() {
        return rung == TOP;
    }
}
