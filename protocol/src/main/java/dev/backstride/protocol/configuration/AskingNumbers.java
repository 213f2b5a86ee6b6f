package dev.backstride.protocol.configuration;

import java.time.Duration;
import java.util.List;

/**
 * What is asked after a bout, and when.
 *
 * @param habitRuns how many of the last bouts of a weekday are looked at: 4
 * @param habitAgreeing how many of them must have started at about the same time: 3
 * @param habitWithin how far apart those may have started: 60 min
 * @param lead how long before the usual start the day after is asked about: 30 min
 * @param lightAfter time without any level after which only the day after is asked about: 28 d
 */
public record AskingNumbers(
        @Within(least = "3", most = "8") int habitRuns,
        @Within(least = "2", most = "8") int habitAgreeing,
        @Within(least = "PT30M", most = "PT120M") Duration habitWithin,
        @Within(least = "PT10M", most = "PT60M") Duration lead,
        @Within(least = "P14D", most = "P42D") Duration lightAfter) {

    public AskingNumbers {
        Order.rising(List.of(habitAgreeing, habitRuns));
    }

    static AskingNumbers standard() {
        return new AskingNumbers(4, 3, Duration.ofMinutes(60), Duration.ofMinutes(30), Duration.ofDays(28));
    }
}
