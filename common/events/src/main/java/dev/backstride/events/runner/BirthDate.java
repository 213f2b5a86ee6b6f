package dev.backstride.events.runner;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/**
 * When a runner was born, as precisely as they care to say: {@code 1990-06} or {@code 1990-06-17}.
 *
 * @param text the ISO 8601 date, with or without its day
 */
public record BirthDate(@JsonValue String text) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BirthDate {
        latest(text);
    }

    /** Completed years on {@code date}; without a day the last of the month counts, so nobody is made older. */
    public int ageOn(LocalDate date) {
        return Period.between(latest(text), date).getYears();
    }

    private static LocalDate latest(String text) {
        return text.length() == 7 ? YearMonth.parse(text).atEndOfMonth() : LocalDate.parse(text);
    }
}
