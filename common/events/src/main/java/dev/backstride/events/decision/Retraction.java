package dev.backstride.events.decision;

import java.time.Instant;
import java.util.UUID;

/**
 * A decision that no longer holds and is not replaced.
 *
 * @param id the retracted assessment
 * @param runner whose it was
 * @param at its event time
 * @param retractedAt when it was withdrawn, in story time
 * @param reason why
 */
public record Retraction(UUID id, UUID runner, Instant at, Instant retractedAt, Amendment reason) {}
