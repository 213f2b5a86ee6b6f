package dev.backstride.protocol.configuration;

import java.time.Duration;

/**
 * How long a rung is tried before the next.
 *
 * @param least bouts before a trial is judged: 3
 * @param leastInRecurrence the same in a recurrence: 2
 * @param most bouts after which an improving trial steps up anyway: 6
 * @param judged how many of the latest bouts are judged: 3
 * @param persisting how many of them must hurt: 2
 * @param persistingPeak from which peak a bout hurts: 2
 * @param improvedBy points below the entry peak that are an improvement: 2 (Ostelo 2008)
 * @param improvedPercent share of the entry peak that is one: 70 % (Ostelo 2008)
 * @param dwell least time between two quick step-ups: 7 d
 * @param untried bouts known as not tried before the nudge: 3
 */
public record TrialNumbers(
        int least,
        int leastInRecurrence,
        int most,
        int judged,
        int persisting,
        int persistingPeak,
        int improvedBy,
        int improvedPercent,
        Duration dwell,
        int untried) {

    static TrialNumbers standard() {
        return new TrialNumbers(3, 2, 6, 3, 2, 2, 2, 70, Duration.ofDays(7), 3);
    }
}
