package dev.backstride.plumbing.timer;

import java.time.Instant;
import java.util.UUID;

/**
 * Something to do for a runner when its time has come.
 *
 * @param purpose unique per runner: setting it again moves the timer
 * @param due in story time
 */
public record Timer(String program, UUID runner, String purpose, Instant due) {}
