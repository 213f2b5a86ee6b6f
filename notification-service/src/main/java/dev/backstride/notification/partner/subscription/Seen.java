package dev.backstride.notification.partner.subscription;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as its partner sees it.
 *
 * @param types wire names; empty for all
 * @param disabledAt since when nothing is sent there, in story time; absent while it is active
 * @param reason why; absent while it is active
 * @param failingSince since when nothing was taken, in real time; absent while all goes well
 * @param secret what its requests are signed with; shown once, when it is made
 */
record Seen(
        UUID id,
        String url,
        List<String> types,
        @Nullable String description,
        Status status,
        Instant createdAt,
        @Nullable Instant disabledAt,
        @Nullable Why reason,
        @Nullable Instant failingSince,
        @Nullable String secret) {

    static Seen of(Subscription row) {
        return of(row, null);
    }

    static Seen of(Subscription row, @Nullable String secret) {
        return new Seen(
                row.id,
                row.url,
                row.types,
                row.description,
                row.status,
                row.createdAt,
                row.disabledAt,
                row.reason,
                row.failingSince,
                secret);
    }
}
