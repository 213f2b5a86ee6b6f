package dev.backstride.events.fact;

import java.time.Instant;

/**
 * A run taken back. Ratings that belonged to it are kept for trend.
 *
 * @param id the run
 * @param deletedAt when, in story time
 */
public record Deletion(String id, Instant deletedAt) {}
