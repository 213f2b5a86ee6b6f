package dev.backstride.protocol.configuration;

import java.time.Duration;

/**
 * Jumps in climbing and intensity. No threshold was ever tested: design choices of the protocol.
 *
 * @param window time over which they are compared, start to start: 30 d
 * @param ascentPercent share of the window's most above which a climb is a jump: 150 %
 * @param ascentMeters least metres more: 100 m
 * @param hardSpeedPercent share of the habitual pace from which running is hard: 105 %
 * @param hardHeartRatePercent share of the runner's maximum from which it is: 85 %
 * @param hardPercent share of the window's most hard time above which it is a jump: 130 %
 * @param hardMore least time more: 5 min
 */
public record JumpNumbers(
        @Within(least = "P14D", most = "P30D") Duration window,
        @Within(least = "110", most = "300") int ascentPercent,
        @Within(least = "50", most = "500") int ascentMeters,
        @Within(least = "100", most = "120") int hardSpeedPercent,
        @Within(least = "75", most = "95") int hardHeartRatePercent,
        @Within(least = "110", most = "200") int hardPercent,
        @Within(least = "PT1M", most = "PT30M") Duration hardMore) {

    static JumpNumbers standard() {
        return new JumpNumbers(Duration.ofDays(30), 150, 100, 105, 85, 130, Duration.ofMinutes(5));
    }
}
