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

    private static final int ADULT = 18;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BirthDate {
        latest(text);
    }

    /** Completed years on {@code date}; without a day the last of the month counts, so nobody is made older. */
    public int ageOn(LocalDate date) {
        return Period.between(latest(text), date).getYears();
    }

    /** Whether the runner is under 18 on {@code date}. */
    public boolean isMinorOn(LocalDate date) {
        return ageOn(date) < ADULT;
    }

    /** The latest date that it may stand for. */
    public LocalDate latest() {
        return latest(text);
    }

    private static LocalDate latest(String text) {
        return text.length() == 7 ? YearMonth.parse(text).atEndOfMonth() : LocalDate.parse(text);
    }
}
