package dev.backstride.events.message;

import dev.backstride.events.decision.Slot;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question we owe a runner, at one step of its life: planned, sent, answered, expired, cancelled. The event's
 * type names the step.
 *
 * @param id the follow-up
 * @param runner whom we ask
 * @param bout the bout it is about, named by its first run; absent where its name is for the runner alone
 * @param slot H1 or H24
 * @param due when it is to be sent
 * @param expires when an answer no longer counts
 * @param at when this step happened
 * @param reason why, in a few words
 */
public record FollowUp(
        UUID id,
        UUID runner,
        @Nullable String bout,
        Slot slot,
        Instant due,
        Instant expires,
        Instant at,
        String reason) {

    /** The same, about a bout that is not named. */
    public FollowUp withoutBout() {
        return new FollowUp(id, runner, null, slot, due, expires, at, reason);
    }
}
