package dev.backstride.protocol.context;

/** Whether silence on a required red-flag panel holds a runner back. */
public enum ScreeningDemand {
    /** Panels are taken as answered: no SCREEN_FIRST. */
    ASSUMED_CLEAR,
    /** A required panel must have been answered. */
    REQUIRED
}
