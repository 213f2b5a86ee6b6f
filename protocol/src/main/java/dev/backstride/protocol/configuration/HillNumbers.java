package dev.backstride.protocol.configuration;

import java.time.Duration;

/**
 * Hills.
 *
 * @param window time over which climbs are compared, start to start: 30 d
 * @param hillyMetersPerKilometer climb that makes a bout hilly: 15 m/km
 * @param routine hilly bouts in the window that make hills a routine: 4
 * @param climbGrade grade from which it is a climb, rise over run: 0.04
 * @param intensePercent share of the habitual pace from which climbs were fast: 105 %
 */
public record HillNumbers(
        @Within(least = "P14D", most = "P30D") Duration window,
        @Within(least = "10", most = "30") int hillyMetersPerKilometer,
        @Within(least = "2", most = "8") int routine,
        @Within(least = "0.02", most = "0.08") double climbGrade,
        @Within(least = "100", most = "120") int intensePercent) {

    static HillNumbers standard() {
        return new HillNumbers(Duration.ofDays(30), 15, 4, 0.04, 105);
    }
}
