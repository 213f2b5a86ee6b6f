package dev.backstride.protocol.explain;

import dev.backstride.events.decision.Action;

/**
 * The smallest change of one thing that was said for which something else would stand at that instant.
 *
 * @param said what was said
 * @param instead what would have had to be said
 * @param action what would stand then
 */
public record WhatIf(Input said, String instead, Action action) {}
