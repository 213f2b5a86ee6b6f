package dev.backstride.checkin.account;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By which a provider lets us in, for one of its users.
 *
 * @param access what requests bear
 * @param refresh what the next one is got for; absent where {@code access} lasts
 * @param expiresAt until when {@code access} is good; absent where it lasts
 */
public record Tokens(
        String access, @Nullable String refresh, @Nullable Instant expiresAt) {

    /** On the way to the provider it should not grow too old. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    boolean isGoodAt(Instant now) {
        return expiresAt == null || now.plus(MARGIN).isBefore(expiresAt);
    }
}
