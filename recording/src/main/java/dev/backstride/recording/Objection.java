package dev.backstride.recording;

/**
 * A reason not to take a run, and what it rests on.
 *
 * @param detail a sentence in plain words with the numbers in it, for the person who sent the run
 */
public record Objection(Refusal reason, String detail) {}
