package dev.backstride.events.fact;

/**
 * A validated questionnaire.
 */
public enum Instrument {
    OSTRC_H2,
    START_BACK
}
