package dev.backstride.protocol.configuration;

import java.time.Duration;
import java.util.List;

/**
 * Rung 3: strength and mobility, two or three times a week.
 *
 * @param perWeek sessions on distinct dates that make a week adherent: 2
 * @param above sessions in a week above which it is more than asked for: 3
 * @param grace time from entry in which the week is not counted: 7 d
 * @param adherentWeeks complete adherent weeks that make the trial full: 6
 * @param full time from entry after which the trial may be judged: 56 d (Cai 2017, 8 weeks)
 * @param extended time from entry after which a trial that was not followed ends: 84 d
 * @param soreDays local dates over which strength work may explain a worse day: 3 (Pettitt 2010)
 * @param newTo time from entry in which any session may explain it: 14 d
 */
public record StrengthNumbers(
        @Within(least = "1", most = "4") int perWeek,
        @Within(least = "2", most = "7") int above,
        @Within(least = "P0D", most = "P14D") Duration grace,
        @Within(least = "4", most = "8") int adherentWeeks,
        @Within(least = "P28D", most = "P84D") Duration full,
        @Within(least = "P56D", most = "P168D") Duration extended,
        @Within(least = "1", most = "4") int soreDays,
        @Within(least = "P7D", most = "P28D") Duration newTo) {

    public StrengthNumbers {
        Order.rising(List.of(perWeek, above));
        Order.rising(List.of(full, extended));
    }

    static StrengthNumbers standard() {
        return new StrengthNumbers(
                2, 3, Duration.ofDays(7), 6, Duration.ofDays(56), Duration.ofDays(84), 3, Duration.ofDays(14));
    }
}
