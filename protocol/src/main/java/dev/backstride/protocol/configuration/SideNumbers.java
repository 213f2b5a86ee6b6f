package dev.backstride.protocol.configuration;

import java.time.Duration;

/**
 * One side.
 *
 * @param window time over which sides are counted, start to start: 42 d
 * @param recurrent how often the same side makes it recurrent: 3
 * @param sharePercent least share of the symptomatic bouts: 50 %
 * @param askAgain time before the same questions are asked again: 28 d
 */
public record SideNumbers(
        @Within(least = "P28D", most = "P42D") Duration window,
        @Within(least = "2", most = "6") int recurrent,
        @Within(least = "50", most = "100") int sharePercent,
        @Within(least = "P14D", most = "P84D") Duration askAgain) {

    static SideNumbers standard() {
        return new SideNumbers(Duration.ofDays(42), 3, 50, Duration.ofDays(28));
    }
}
