package dev.backstride.protocol.configuration;

import java.time.Duration;
import java.util.List;

/**
 * Before and at the start of a run. Times are moving time. The cuts are measurement error and base rates
 * (Smyth 2018, doi 10.3233/JSA-170205), not outcomes.
 *
 * @param sitShortHours seated hours from which the opening is longer: 3 h
 * @param sitShortExtra by how much: 3 min
 * @param sitLongHours seated hours from which it is longer still: 6 h
 * @param sitLongExtra by how much: 5 min
 * @param warmUpMovements how many of the three movements make a warm-up: 2
 * @param opening the opening: 10 min
 * @param settling its first moments, which are left out: 30 s
 * @param tail the end of a bout, which is left out: 2 min
 * @param least the shortest recording that tells anything: 20 min
 * @param baseline how far back the habitual pace reaches: 42 d
 * @param baselineBouts how many steady bouts make it: 5
 * @param slowPercent up to this share of the habitual pace a start is slow: 95 %
 * @param fastPercent from this share on it is fast: 103 %
 * @param fastWithinPercent from this share of the same run's pace on it is fast, where there is no habit yet: 105 %
 */
public record StartNumbers(
        @Within(least = "1", most = "5") double sitShortHours,
        @Within(least = "PT1M", most = "PT10M") Duration sitShortExtra,
        @Within(least = "4", most = "10") double sitLongHours,
        @Within(least = "PT1M", most = "PT15M") Duration sitLongExtra,
        @Within(least = "1", most = "3") int warmUpMovements,
        @Within(least = "PT5M", most = "PT15M") Duration opening,
        @Within(least = "PT0S", most = "PT2M") Duration settling,
        @Within(least = "PT0S", most = "PT5M") Duration tail,
        @Within(least = "PT15M", most = "PT40M") Duration least,
        @Within(least = "P14D", most = "P42D") Duration baseline,
        @Within(least = "3", most = "10") int baselineBouts,
        @Within(least = "85", most = "100") int slowPercent,
        @Within(least = "100", most = "115") int fastPercent,
        @Within(least = "100", most = "120") int fastWithinPercent) {

    public StartNumbers {
        Order.rising(List.of(sitShortHours, sitLongHours));
        Order.rising(List.of(sitShortExtra, sitLongExtra));
        Order.rising(List.of(slowPercent, fastPercent));
        Order.rising(List.of(opening, least));
    }

    static StartNumbers standard() {
        return new StartNumbers(
                3,
                Duration.ofMinutes(3),
                6,
                Duration.ofMinutes(5),
                2,
                Duration.ofMinutes(10),
                Duration.ofSeconds(30),
                Duration.ofMinutes(2),
                Duration.ofMinutes(20),
                Duration.ofDays(42),
                5,
                95,
                103,
                105);
    }

    /** How much longer the opening is after {@code hours} seated. */
    public Duration extraAfter(double hours) {
        if (hours < sitShortHours) {
            return Duration.ZERO;
        }
        return hours < sitLongHours ? sitShortExtra : sitLongExtra;
    }
}
