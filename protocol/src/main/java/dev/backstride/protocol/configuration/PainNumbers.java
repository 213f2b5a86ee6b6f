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
        int intolerable,
        int worseBy,
        int worseFloor,
        int wordFloor,
        int symptomatic,
        int unsettled,
        int unsettledBy,
        Duration rest) {

    static PainNumbers standard() {
        return new PainNumbers(6, 2, 3, 2, 2, 4, 3, Duration.ofDays(2));
    }
}
