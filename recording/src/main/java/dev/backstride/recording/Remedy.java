package dev.backstride.recording;

/** Which of the {@link Claims} an upload lacks. */
public enum Remedy {
    /** When the run started. */
    STARTED_AT,
    /** What sort of run it is. */
    KIND
}
