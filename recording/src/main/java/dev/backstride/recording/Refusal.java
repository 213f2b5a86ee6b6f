package dev.backstride.recording;

/** Why a recording is not taken. */
public enum Refusal {
    /** A recording of another sport, or of none that can pass for running. */
    NOT_A_RUN,
    /** A well-formed file that records no activity: a workout plan, a course, settings, a day's steps. */
    NOT_AN_ACTIVITY,
    /** Not a recording, or too broken to be read. */
    UNREADABLE,
    /** The watch's clock was never set: the runner has to say when it was. */
    START_IMPLAUSIBLE,
    /** Under 3 min or under 300 m. */
    TOO_SHORT,
    /** Over 24 h, no time at all, or a mean speed outside 0.8 to 7.0 m/s. */
    IMPLAUSIBLE
}
