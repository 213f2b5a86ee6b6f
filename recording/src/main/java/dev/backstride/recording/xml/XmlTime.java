package dev.backstride.recording.xml;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A time as XML Schema has it. One without zone counts as UTC. Read digit by digit, as {@link Instant#parse}
 * would take a third of the whole reading.
 */
public final class XmlTime {

    private static final int SECONDS_END = 19;
    private static final int NANO_DIGITS = 9;

    private XmlTime() {}

    /** What {@code text} says; empty when it is no time. */
    public static Optional<Instant> of(String text) {
        return of(text.toCharArray(), text.length());
    }

    /** Seconds by which the zone of {@code text} is ahead of UTC; 0 where it has none. */
    public static int offset(String text) {
        try {
            return OffsetDateTime.parse(text).getOffset().getTotalSeconds();
        } catch (DateTimeException none) {
            return 0;
        }
    }

    static Optional<Instant> of(char[] text, int size) {
        var end = size;
        while (end > 0 && text[end - 1] <= ' ') {
            end--;
        }
        if (end < SECONDS_END || text[4] != '-' || text[13] != ':') {
            return Optional.empty();
        }
        var zone = text[end - 1] == 'Z' ? end - 1 : end;
        try {
            var hasFraction = zone > SECONDS_END && text[SECONDS_END] == '.' && digits(text, SECONDS_END + 1, zone);
            return hasFraction || zone == SECONDS_END
                    ? Optional.of(utc(text, zone))
                    : Optional.of(OffsetDateTime.parse(new String(text, 0, end)).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Instant utc(char[] text, int end) {
        var day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                .toEpochDay();
        var second = (number(text, 11, 13) * 60L + number(text, 14, 16)) * 60 + number(text, 17, 19);
        return Instant.ofEpochSecond(day * 86_400 + second, nanos(text, end));
    }

    private static int nanos(char[] text, int end) {
        var nanos = 0;
        for (var i = 0; i < NANO_DIGITS; i++) {
            var at = SECONDS_END + 1 + i;
            nanos = nanos * 10 + (at < end ? text[at] - '0' : 0);
        }
        return nanos;
    }

    private static int number(char[] text, int from, int to) {
        if (!digits(text, from, to)) {
            throw new DateTimeException("no digits");
        }
        var number = 0;
        for (var i = from; i < to; i++) {
            number = number * 10 + text[i] - '0';
        }
        return number;
    }

    private static boolean digits(char[] text, int from, int to) {
        for (var i = from; i < to; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return false;
            }
        }
        return from < to;
    }
}
