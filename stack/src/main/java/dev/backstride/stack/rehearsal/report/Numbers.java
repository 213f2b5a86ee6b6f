package dev.backstride.stack.rehearsal.report;

import java.time.Duration;
import java.util.Locale;

/** Numbers as people read them. */
final class Numbers {

    private static final double WHOLE_FROM = 100;
    private static final int MINUTES_AN_HOUR = 60;
    private static final int MINUTES_A_DAY = 1_440;

    private Numbers() {}

    /** With a decimal where it is small, and with commas where it is large. */
    static String said(double value) {
        return value >= WHOLE_FROM || value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, value < 1 ? "%.2f" : "%.1f", value);
    }

    /** A number of the protocol: a duration in its largest whole unit, anything else as it is. */
    static String said(String value) {
        if (!value.startsWith("P")) {
            return value;
        }
        var time = Duration.parse(value);
        if (time.toMinutes() % MINUTES_A_DAY == 0) {
            return time.toDays() + " d";
        }
        return time.toMinutes() % MINUTES_AN_HOUR == 0 ? time.toHours() + " h" : time.toMinutes() + " min";
    }

    /** How many for each {@code per} of {@code all}; 0 where there is nobody. */
    static double rate(int count, int per, int all) {
        return all == 0 ? 0 : (double) count * per / all;
    }
}
