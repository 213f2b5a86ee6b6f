package dev.backstride.events.decision;

import java.time.Instant;

/**
 * One question the runner should get.
 *
 * @param slot H1 or H24
 * @param due when it is due by elapsed time from the end of the bout
 * @param opens the earliest instant at which an answer counts
 * @param closes the latest instant at which an answer counts
 */
public record Ask(Slot slot, Instant due, Instant opens, Instant closes) {}
