package dev.backstride.protocol.configuration;

import java.time.Duration;
import java.util.List;

/**
 * Strength of the two sides.
 *
 * @param typicalPercent difference up to which the sides are alike, of the stronger: 10 %
 * @param notablePercent difference from which they clearly differ: 20 %
 * @param leastTrials trials of each side that a test needs: 3
 * @param mostVariationPercent coefficient of variation up to which trials agree: 10 %
 * @param retestFrom least time after an unclear test at which another one tells more: 3 d
 * @param retestTo most time: 21 d
 * @param validFor time in which a clear difference may match a side that recurs: 60 d
 */
public record AsymmetryNumbers(
        @Within(least = "5", most = "15") int typicalPercent,
        @Within(least = "15", most = "30") int notablePercent,
        @Within(least = "2", most = "5") int leastTrials,
        @Within(least = "5", most = "15") int mostVariationPercent,
        @Within(least = "P1D", most = "P7D") Duration retestFrom,
        @Within(least = "P14D", most = "P42D") Duration retestTo,
        @Within(least = "P28D", most = "P90D") Duration validFor) {

    public AsymmetryNumbers {
        Order.rising(List.of(typicalPercent, notablePercent));
        Order.rising(List.of(retestFrom, retestTo));
    }

    static AsymmetryNumbers standard() {
        return new AsymmetryNumbers(10, 20, 3, 10, Duration.ofDays(3), Duration.ofDays(21), Duration.ofDays(60));
    }
}
