package dev.backstride.protocol.configuration;

import java.time.Duration;
import java.util.List;

/**
 * When a fact counts, as time from the end of a bout or from the event itself.
 *
 * @param before how long before a start a BEFORE level belongs to it: 2 h
 * @param h1Opens first instant of the 1 h window: 30 min
 * @param h1Due when the 1 h question is due: 60 min
 * @param h1Closes last instant of the 1 h window: 180 min
 * @param standInOpens from when a rating may stand in for the 24 h one: 8 h
 * @param h24Opens first instant of the 24 h window: 20 h
 * @param h24Due when the 24 h question is due: 24 h
 * @param h24Closes last instant of the 24 h window: 32 h
 * @param duringAccepted how long the in-run peak may be reported: 12 h
 * @param merge recordings at most this far apart form one bout: 30 min
 * @param duplicateStart recordings that start closer than this are the same: 3 min
 * @param copy when a recording is a copy from a clock in another time zone
 * @param orphan how long a rating waits for its run: 48 h
 * @param backfill a run received later than this after its end is back-filled: 32 h
 * @param lateReplay a fact received later than this is too late for the rules: 7 d
 * @param flagExpiry how long a "no" to a red flag speaks for a new episode: 14 d (Finucane 2020)
 * @param flagAgain how often the short panel is due in an episode: 7 d
 */
public record Windows(
        @Within(least = "PT30M", most = "PT6H") Duration before,
        @Within(least = "PT10M", most = "PT60M") Duration h1Opens,
        @Within(least = "PT30M", most = "PT2H") Duration h1Due,
        @Within(least = "PT1H", most = "PT6H") Duration h1Closes,
        @Within(least = "PT6H", most = "PT12H") Duration standInOpens,
        @Within(least = "PT16H", most = "PT23H") Duration h24Opens,
        @Within(least = "PT20H", most = "PT28H") Duration h24Due,
        @Within(least = "PT25H", most = "PT40H") Duration h24Closes,
        @Within(least = "PT1H", most = "PT24H") Duration duringAccepted,
        @Within(least = "PT10M", most = "PT60M") Duration merge,
        @Within(least = "PT1M", most = "PT10M") Duration duplicateStart,
        CopyNumbers copy,
        @Within(least = "PT24H", most = "PT96H") Duration orphan,
        @Within(least = "PT24H", most = "PT72H") Duration backfill,
        @Within(least = "P1D", most = "P30D") Duration lateReplay,
        @Within(least = "P7D", most = "P28D") Duration flagExpiry,
        @Within(least = "P3D", most = "P14D") Duration flagAgain) {

    public Windows {
        Order.rising(List.of(h1Opens, h1Due, h1Closes, standInOpens, h24Opens, h24Due, h24Closes));
    }

    static Windows standard() {
        return new Windows(
                Duration.ofHours(2),
                Duration.ofMinutes(30),
                Duration.ofMinutes(60),
                Duration.ofMinutes(180),
                Duration.ofHours(8),
                Duration.ofHours(20),
                Duration.ofHours(24),
                Duration.ofHours(32),
                Duration.ofHours(12),
                Duration.ofMinutes(30),
                Duration.ofMinutes(3),
                CopyNumbers.standard(),
                Duration.ofHours(48),
                Duration.ofHours(32),
                Duration.ofDays(7),
                Duration.ofDays(14),
                Duration.ofDays(7));
    }
}
