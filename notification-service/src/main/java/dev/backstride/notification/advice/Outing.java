package dev.backstride.notification.advice;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Verdict;
import java.time.Instant;

/**
 * How one bout went.
 *
 * @param at event time of the last decision about it
 */
public record Outing(Instant at, Verdict verdict, Action action) {}
