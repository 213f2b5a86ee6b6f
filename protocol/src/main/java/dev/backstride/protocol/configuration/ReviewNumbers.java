package dev.backstride.protocol.configuration;

import java.time.Duration;
import java.util.List;

/**
 * When a coach or clinician should look.
 *
 * @param worseWindow time over which bouts worse at 24 h are counted: 28 d
 * @param worseForCoach how many of them reach the coach: 2
 * @param worseForReview how many of them lead to review: 3
 * @param sameDistancePercent share of the sore bout's distance that is the same again: 90 %
 * @param sameAgain time in which the same again is pointed out: 14 d
 * @param intolerableWindow time over which intolerable bouts are counted: 14 d
 * @param intolerable how many of them lead to review: 2
 * @param episodeLong age of an episode that is long: 56 d
 * @param longWindow time over which its conclusive bouts are counted: 42 d
 * @param longBouts how many of them it needs: 6
 * @param reissue least time between two calls for review: 7 d
 * @param remind time in review before a reminder: 14 d
 * @param lockedTold least time between two notes of running while stopped: 7 d
 * @param selfClearance time after an emergency flag in which only a clinician can clear: 24 h
 */
public record ReviewNumbers(
        @Within(least = "P14D", most = "P42D") Duration worseWindow,
        @Within(least = "2", most = "4") int worseForCoach,
        @Within(least = "2", most = "5") int worseForReview,
        @Within(least = "70", most = "100") int sameDistancePercent,
        @Within(least = "P7D", most = "P28D") Duration sameAgain,
        @Within(least = "P7D", most = "P28D") Duration intolerableWindow,
        @Within(least = "2", most = "4") int intolerable,
        @Within(least = "P28D", most = "P84D") Duration episodeLong,
        @Within(least = "P28D", most = "P42D") Duration longWindow,
        @Within(least = "3", most = "12") int longBouts,
        @Within(least = "P3D", most = "P28D") Duration reissue,
        @Within(least = "P7D", most = "P28D") Duration remind,
        @Within(least = "P1D", most = "P14D") Duration lockedTold,
        @Within(least = "PT24H", most = "PT168H") Duration selfClearance) {

    public ReviewNumbers {
        Order.rising(List.of(worseForCoach, worseForReview));
        Order.rising(List.of(longWindow, episodeLong));
    }

    static ReviewNumbers standard() {
        return new ReviewNumbers(
                Duration.ofDays(28),
                2,
                3,
                90,
                Duration.ofDays(14),
                Duration.ofDays(14),
                2,
                Duration.ofDays(56),
                Duration.ofDays(42),
                6,
                Duration.ofDays(7),
                Duration.ofDays(14),
                Duration.ofDays(7),
                Duration.ofHours(24));
    }
}
