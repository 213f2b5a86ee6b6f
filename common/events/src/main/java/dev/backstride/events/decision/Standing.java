package dev.backstride.events.decision;

import org.jspecify.annotations.Nullable;

/**
 * A place on the ladder.
 *
 * @param rung 1 to 3; null in mode NONE
 */
public record Standing(Mode mode, @Nullable Integer rung) {}
