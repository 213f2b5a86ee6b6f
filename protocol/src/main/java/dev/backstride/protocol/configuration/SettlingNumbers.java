package dev.backstride.protocol.configuration;

import java.time.Duration;

/**
 * When an episode settles, pauses and closes.
 *
 * @param quietBouts conclusive bouts in a row with a quiet peak: 5
 * @param quietPeak the highest quiet peak: 1
 * @param quietFor time since a bout that was not quiet: 14 d
 * @param clearFor time without any level before an episode closes: 30 d (Kamper 2010; de Vet 2002)
 * @param clearBouts conclusive bouts in that time: 4
 * @param pauseAfter time without a bout after which the ladder pauses: 14 d
 * @param pauseCloses time after which a pause closes the episode: 90 d
 * @param noData unanswered bouts in a row after which engagement is low: 3
 */
public record SettlingNumbers(
        @Within(least = "3", most = "5") int quietBouts,
        @Within(least = "0", most = "2") int quietPeak,
        @Within(least = "P7D", most = "P28D") Duration quietFor,
        @Within(least = "P14D", most = "P42D") Duration clearFor,
        @Within(least = "2", most = "10") int clearBouts,
        @Within(least = "P7D", most = "P28D") Duration pauseAfter,
        @Within(least = "P30D", most = "P180D") Duration pauseCloses,
        @Within(least = "2", most = "6") int noData) {

    static SettlingNumbers standard() {
        return new SettlingNumbers(
                5, 1, Duration.ofDays(14), Duration.ofDays(30), 4, Duration.ofDays(14), Duration.ofDays(90), 3);
    }
}
