package dev.backstride.plumbing.erasure;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody was forgotten, without saying who.
 *
 * @param erasure the erasure's id
 * @param program whose runner it was
 * @param runnerHash as {@link RunnerHash} makes it
 * @param erasedAt when, in story time
 */
public record Forgotten(UUID erasure, String program, String runnerHash, Instant erasedAt) {}
