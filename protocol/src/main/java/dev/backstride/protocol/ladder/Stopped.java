package dev.backstride.protocol.ladder;

import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Standing;
import dev.backstride.events.fact.Tier;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Stopped by a red flag; only a clearance leads out.
 *
 * @param from the place that is remembered
 * @param tier the highest tier flagged
 * @param raised when that tier was first flagged
 * @param since when the last flag was raised
 * @param told when a clinician was last told of running while stopped since the last flag
 */
public record Stopped(
        Going from,
        Tier tier,
        Instant raised,
        Instant since,
        @Nullable Instant told) implements Ladder {

    @Override
    public Standing standing() {
        return new Standing(Mode.STOPPED, from.standing().rung());
    }

    @Override
    public int episode() {
        return from.episode();
    }

    /** Another flag: the tier can only rise. */
    public Stopped raise(Tier further, Instant at) {
        return further.compareTo(tier) < 0
                ? new Stopped(from, further, at, at, null)
                : new Stopped(from, tier, raised, at, null);
    }

    public Stopped tell(Instant at) {
        return new Stopped(from, tier, raised, since, at);
    }
}
