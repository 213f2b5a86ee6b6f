package dev.backstride.protocol.ladder;

import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Standing;
import dev.backstride.protocol.climb.Climb;
import dev.backstride.protocol.climb.Episode;
import dev.backstride.protocol.climb.Stay;
import dev.backstride.protocol.climb.Trial;
import java.time.Instant;

/**
 * No symptom episode is open.
 *
 * @param episodes how many have been
 */
public record Off(int episodes) implements Going {

    @Override
    public Standing standing() {
        return new Standing(Mode.NONE, null);
    }

    @Override
    public int episode() {
        return 0;
    }

    /** A symptomatic bout opens an episode on rung 1. */
    public Active open(String bout, int peak, Instant at) {
        return new Active(new Climb(Episode.opened(episodes + 1, at), Stay.entered(1, bout, peak, at)));
    }

    /** A clinician starts the runner on a rung. */
    public Active place(int rung, int entryPeak, Instant at) {
        return new Active(
                new Climb(Episode.opened(episodes + 1, at), new Stay(rung, at, entryPeak, null, null, Trial.EMPTY)));
    }
}
