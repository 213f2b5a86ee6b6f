package dev.backstride.events.message;

import dev.backstride.events.decision.Slot;
import java.time.Instant;
import java.util.UUID;

/**
 * A question we owe a runner, at one step of its life: planned, sent, answered, expired, cancelled. The event's
 * type names the step.
 *
 * @param id the follow-up
 * @param runner whom we ask
 * @param bout the bout it is about, named by its first run
 * @param slot H1 or H24
 * @param due when it is to be sent
 * @param expires when an answer no longer counts
 * @param at when this step happened
 * @param reason why, in a few words
 */
public record FollowUp(
        UUID id, UUID runner, String bout, Slot slot, Instant due, Instant expires, Instant at, String reason) {}
