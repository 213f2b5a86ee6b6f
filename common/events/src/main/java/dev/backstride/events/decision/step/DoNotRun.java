package dev.backstride.events.decision.step;

import java.time.Instant;

/**
 * No running for now; the other steps are for after it.
 *
 * @param until the first instant at which this no longer holds
 */
public record DoNotRun(Instant until) implements Step {}
