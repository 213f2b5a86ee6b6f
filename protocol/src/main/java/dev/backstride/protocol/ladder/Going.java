package dev.backstride.protocol.ladder;

import dev.backstride.events.fact.Tier;
import dev.backstride.protocol.climb.Climb;
import dev.backstride.protocol.climb.Episode;
import dev.backstride.protocol.climb.Stay;
import dev.backstride.protocol.climb.Trial;
import java.time.Instant;

/** Any place a red flag can stop. */
public sealed interface Going extends Ladder permits Off, LoggingOnly, Climbing {

    /** Episodes opened so far. */
    int episodes();

    /** A red flag stops everything; the place is remembered. */
    default Stopped stop(Tier tier, Instant at) {
        return new Stopped(this, tier, at, at, null);
    }

    /** A clinician lets the runner resume on {@code rung}. */
    default Active resumeOn(int rung, Instant at) {
        return new Active(
                new Climb(Episode.opened(episodes() + 1, at), new Stay(rung, at, null, null, null, Trial.EMPTY)));
    }

    /** A clinician ends the episode; one that never opened counts as closed. */
    default Off close() {
        return new Off(Math.max(1, episodes()));
    }

    /** A clinician takes over. */
    default LoggingOnly handOver() {
        return new LoggingOnly(episodes());
    }
}
