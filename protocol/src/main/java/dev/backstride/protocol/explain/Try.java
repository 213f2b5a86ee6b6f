package dev.backstride.protocol.explain;

import dev.backstride.events.fact.Fact;

/**
 * A fact with one thing said otherwise.
 *
 * @param said what was said
 * @param instead what is said instead
 * @param size how great the change is, as a share of all that could be said, above 0 and at most 1
 * @param fact the fact as it would be
 */
public record Try(Input said, String instead, double size, Fact fact) {}
