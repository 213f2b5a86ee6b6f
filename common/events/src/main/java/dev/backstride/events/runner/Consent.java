package dev.backstride.events.runner;

/**
 * What a runner agreed to share beyond their own pages. What is missing is a no.
 */
public enum Consent {
    /** Facts and decisions with the program's partners. */
    FEED,
    /** Red flags with coach and partners. */
    FLAGS,
    /** Own words with coach and partners. */
    FREE_TEXT,
    /** Questionnaire scores with coach and partners. */
    SCORES
}
