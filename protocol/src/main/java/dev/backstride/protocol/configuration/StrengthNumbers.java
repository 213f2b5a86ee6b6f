package dev.backstride.protocol.configuration;

import java.time.Duration;

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
        int perWeek,
        int above,
        Duration grace,
        int adherentWeeks,
        Duration full,
        Duration extended,
        int soreDays,
        Duration newTo) {

    static StrengthNumbers standard() {
        return new StrengthNumbers(
                2, 3, Duration.ofDays(7), 6, Duration.ofDays(56), Duration.ofDays(84), 3, Duration.ofDays(14));
    }
}
