package dev.backstride.protocol.configuration;

import java.time.Duration;
import java.util.List;

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
        @Within(least = "2", most = "6") int least,
        @Within(least = "1", most = "6") int leastInRecurrence,
        @Within(least = "3", most = "12") int most,
        @Within(least = "2", most = "5") int judged,
        @Within(least = "1", most = "6") int persisting,
        @Within(least = "1", most = "3") int persistingPeak,
        @Within(least = "1", most = "4") int improvedBy,
        @Within(least = "50", most = "90") int improvedPercent,
        @Within(least = "P3D", most = "P14D") Duration dwell,
        @Within(least = "2", most = "6") int untried) {

    public TrialNumbers {
        Order.rising(List.of(leastInRecurrence, least, most));
        Order.rising(List.of(persisting, judged));
    }

    static TrialNumbers standard() {
        return new TrialNumbers(3, 2, 6, 3, 2, 2, 2, 70, Duration.ofDays(7), 3);
    }
}
