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
        Duration window, int hillyMetersPerKilometer, int routine, double climbGrade, int intensePercent) {

    static HillNumbers standard() {
        return new HillNumbers(Duration.ofDays(30), 15, 4, 0.04, 105);
    }
}
