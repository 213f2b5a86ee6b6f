package dev.backstride.events.decision;

/**
 * Why a decision replaces an earlier one.
 */
public enum Amendment {
    AMENDED_LATE_EVENT,
    AMENDED_RUN_EDITED,
    RETRACTED
}
