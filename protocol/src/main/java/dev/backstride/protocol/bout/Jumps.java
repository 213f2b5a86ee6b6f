package dev.backstride.protocol.bout;

/**
 * What a bout asked much more of than lately. Advisory: nothing but hills is explained by it.
 *
 * @param ascent whether it climbed much more
 * @param intensity whether much more of it was hard
 */
public record Jumps(boolean ascent, boolean intensity) {}
