package dev.backstride.events.runner;

import java.time.Instant;
import java.util.UUID;

/**
 * A runner forgotten. Whoever reads this forgets them too.
 *
 * @param id the runner
 * @param program whose runner it was
 * @param erasedAt when, in story time
 */
public record Erasure(UUID id, String program, Instant erasedAt) {}
