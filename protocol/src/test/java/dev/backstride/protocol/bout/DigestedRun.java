package dev.backstride.protocol.bout;

import dev.backstride.events.fact.Digest;
import dev.backstride.events.fact.Run;
import java.time.Instant;

/** A run of fifty minutes of which nothing matters but its digest. */
final class DigestedRun {

    private DigestedRun() {}

    static Run of(Digest digest) {
        return new Run(
                "run",
                Instant.parse("2025-09-01T07:00:00Z"),
                3_000,
                8_000,
                null,
                null,
                digest,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
