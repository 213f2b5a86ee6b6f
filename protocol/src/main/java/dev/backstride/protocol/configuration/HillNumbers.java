package dev.backstride.protocol.configuration;

import java.time.Duration;

/**
 * Hills.
 *
 * @param window time over which climbs are compared, start to start: 30 d
 * @param hillyMetersPerKilometer climb that makes a bout hilly: 15 m/km
 * @param routine hilly bouts in the window that make hills a routine: 4
 * @param spikePercent share of the window's most above which a climb is a spike: 150 %
 * @param spikeMeters least metres more: 100 m
 * @param climbGrade grade from which it is a climb, rise over run: 0.04
 * @param intensePercent share of the habitual pace from which climbs were fast: 105 %
 */
public record HillNumbers(
        Duration window,
        int hillyMetersPerKilometer,
        int routine,
        int spikePercent,
        int spikeMeters,
        double climbGrade,
        int intensePercent) {

    static HillNumbers standard() {
        return new HillNumbers(Duration.ofDays(30), 15, 4, 150, 100, 0.04, 105);
    }
}
