package dev.backstride.events.decision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to ask after a bout. A newer plan replaces the one before it.
 *
 * @param bout the bout, named by its first run
 * @param run the bout's last run, to which the in-run peak belongs
 * @param endedAt end of the bout
 * @param asks the questions, oldest first
 * @param runnerOnly true where the bout may be named to nobody but the runner, as its runs' source wants it
 * @param zone IANA zone the runner was in when the bout ended; absent in plans made before it was told
 */
public record CheckInPlan(
        String bout,
        String run,
        Instant endedAt,
        List<Ask> asks,
        @Nullable Boolean runnerOnly,
        @Nullable String zone) {

    public CheckInPlan {
        asks = List.copyOf(asks);
    }

    /** About a bout that may be named to whomever the runner agrees to. */
    public CheckInPlan(String bout, String run, Instant endedAt, List<Ask> asks) {
        this(bout, run, endedAt, asks, null, null);
    }

    /** The same, of a bout that ended in {@code place}, an IANA zone. */
    public CheckInPlan in(String place) {
        return new CheckInPlan(bout, run, endedAt, asks, runnerOnly, place);
    }

    /** The same, about a bout that may be named to the runner alone. */
    public CheckInPlan forRunnerOnly() {
        return new CheckInPlan(bout, run, endedAt, asks, true, zone);
    }

    public boolean namedToRunnerOnly() {
        return Boolean.TRUE.equals(runnerOnly);
    }
}
