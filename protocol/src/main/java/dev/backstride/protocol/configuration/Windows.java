package dev.backstride.protocol.configuration;

import java.time.Duration;

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
        Duration before,
        Duration h1Opens,
        Duration h1Due,
        Duration h1Closes,
        Duration standInOpens,
        Duration h24Opens,
        Duration h24Due,
        Duration h24Closes,
        Duration duringAccepted,
        Duration merge,
        Duration duplicateStart,
        CopyNumbers copy,
        Duration orphan,
        Duration backfill,
        Duration lateReplay,
        Duration flagExpiry,
        Duration flagAgain) {

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
