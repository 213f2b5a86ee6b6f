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
 */
public record HillNumbers(
        Duration window, int hillyMetersPerKilometer, int routine, int spikePercent, int spikeMeters) {

    static HillNumbers standard() {
        return new HillNumbers(Duration.ofDays(30), 15, 4, 150, 100);
    }
}
