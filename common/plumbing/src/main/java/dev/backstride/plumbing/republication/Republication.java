package dev.backstride.plumbing.republication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is published again.
 *
 * @param events how many left so far; consents are asked after that, so partners may get fewer
 * @param askedAt when it was asked for, in real time
 * @param endedAt when the last one was on its way, in real time; absent until then
 */
record Republication(
        UUID id,
        String program,
        String feed,
        @Nullable UUID runner,
        @Nullable Instant since,
        @Nullable Instant until,
        long events,
        Instant askedAt,
        @Nullable Instant endedAt) {}
