package dev.backstride.checkin.deed;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days on which a pause can end. */
public final class Pauses {

    private static final Period LONGEST = Period.ofYears(1);

    private Pauses() {}

    /** The first. */
    public static LocalDate earliest(LocalDate today) {
        return today.plusDays(1);
    }

    /** The last. */
    public static LocalDate latest(LocalDate today) {
        return today.plus(LONGEST);
    }

    /** The day that was filled in; empty where none was, or no pause can end on it. */
    public static Optional<LocalDate> read(@Nullable String text, LocalDate today) {
        try {
            return Optional.ofNullable(text)
                    .map(LocalDate::parse)
                    .filter(day -> !day.isBefore(earliest(today)) && !day.isAfter(latest(today)));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
