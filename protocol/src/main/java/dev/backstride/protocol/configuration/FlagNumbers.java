package dev.backstride.protocol.configuration;

import java.time.Duration;

/**
 * Signs of bone stress, and whose back is a growing one.
 *
 * @param boneStrong points of pain on landing on one leg, at night or at rest, or on pressing a bone: 2
 * @param boneWeak points of any other sign: 1
 * @param bonePrompt points from which a strong sign stops: 3
 * @param recentSpike time in which a bout much longer than the recent longest is a sign: 42 d
 * @param adult age in completed years from which nobody is an adolescent: 18
 */
public record FlagNumbers(
        @Within(least = "2", most = "3") int boneStrong,
        @Within(least = "1", most = "1") int boneWeak,
        @Within(least = "3", most = "4") int bonePrompt,
        @Within(least = "P28D", most = "P56D") Duration recentSpike,
        @Within(least = "18", most = "18") int adult) {

    static FlagNumbers standard() {
        return new FlagNumbers(2, 1, 3, Duration.ofDays(42), 18);
    }
}
