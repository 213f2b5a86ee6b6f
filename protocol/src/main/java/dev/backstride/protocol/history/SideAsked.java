package dev.backstride.protocol.history;

import dev.backstride.events.fact.Side;
import java.time.Instant;

/**
 * The last time one-sidedness led to questions.
 *
 * @param side LEFT or RIGHT
 * @param endedAt end of the bout that asked
 */
public record SideAsked(Side side, Instant endedAt) {}
