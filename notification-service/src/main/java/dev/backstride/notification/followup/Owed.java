package dev.backstride.notification.followup;

import java.time.Duration;

/**
 * How many questions are still to be sent.
 *
 * @param planned all of them
 * @param due those whose time has come, in story time
 * @param overdue those whose time came longer ago than {@link #LATE}
 */
public record Owed(long planned, long due, long overdue) {

    /** From here on somebody should look why. */
    static final Duration LATE = Duration.ofMinutes(5);

    /** Each question has one. */
    public enum Urgency {
        PENDING,
        DUE,
        OVERDUE
    }

    /** How many there are of it. */
    public long of(Urgency urgency) {
        return switch (urgency) {
            case PENDING -> planned - due;
            case DUE -> due - overdue;
            case OVERDUE -> overdue;
        };
    }
}
