package dev.backstride.events.decision.step;

/**
 * Run again once the back is quiet in daily life.
 *
 * @param levelAtMost the highest level that is quiet, 0 to 10
 */
public record WaitUntilQuiet(int levelAtMost) implements Step {}
