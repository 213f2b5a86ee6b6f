package dev.backstride.stack.backfill;

/**
 * Something that is no run.
 *
 * @param file where it was found
 * @param why in a sentence
 */
public record Refusal(String file, String why) {}
