package dev.backstride.stack.demo.plot;

import dev.backstride.events.fact.Change;

/**
 * How the back feels when asked.
 *
 * @param level 0 (nothing) to 10 (worst imaginable)
 * @param change since the end of the run
 */
public record Feeling(int level, Change change) {}
