package dev.backstride.protocol.configuration;

import java.time.Duration;

/**
 * Levels are points of the numeric rating scale, 0 to 10.
 *
 * @param intolerable the least level that is not tolerable: 6 (Silbernagel 2007; pain-monitoring bands)
 * @param worseBy the least rise that is worse: 2 (Ostelo 2008; Suzuki 2020)
 * @param worseFloor a lower level is never worse by numbers: 3 (Vincent 2017)
 * @param wordFloor a lower level contradicts "much worse": 2
 * @param symptomatic the least peak that opens an episode: 2
 * @param unsettled the least 24 h level that may be settling slowly: 4
 * @param unsettledBy the least rise over BEFORE that is settling slowly: 3
 * @param rest how long REST lasts before it is REDUCE: 48 h
 */
public record PainNumbers(
        @Within(least = "5", most = "7") int intolerable,
        @Within(least = "1", most = "3") int worseBy,
        @Within(least = "2", most = "4") int worseFloor,
        @Within(least = "1", most = "3") int wordFloor,
        @Within(least = "1", most = "3") int symptomatic,
        @Within(least = "3", most = "5") int unsettled,
        @Within(least = "2", most = "4") int unsettledBy,
        @Within(least = "PT24H", most = "PT96H") Duration rest) {

    static PainNumbers standard() {
        return new PainNumbers(6, 2, 3, 2, 2, 4, 3, Duration.ofDays(2));
    }
}
