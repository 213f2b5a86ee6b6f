package dev.backstride.protocol.configuration;

import java.time.Duration;

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
        Duration worseWindow,
        int worseForCoach,
        int worseForReview,
        int sameDistancePercent,
        Duration sameAgain,
        Duration intolerableWindow,
        int intolerable,
        Duration episodeLong,
        Duration longWindow,
        int longBouts,
        Duration reissue,
        Duration remind,
        Duration lockedTold,
        Duration selfClearance) {

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
