package dev.backstride.checkin.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A runner's account at a provider, as it is shown.
 *
 * @param provider such as {@code garmin}
 * @param user what the provider calls the runner
 * @param linkedAt since when
 * @param needsLinking whether the provider does not believe our token any more: nothing comes until the runner links it anew
 */
public record Account(String provider, String user, Instant linkedAt, boolean needsLinking) {

    static Account of(AccountRow row) {
        return new Account(row.key.provider(), row.providerUser, row.linkedAt, row.denied);
    }

    /**
     * What a program says of an account that it had a runner link by itself.
     *
     * @param user what the provider calls them
     * @param accessToken by which we may ask for what they do, where the provider only says that there is something
     * @param refreshToken what the next one is got for; absent where it lasts
     * @param expiresAt until when it is good; absent where it lasts
     */
    public record Told(
            @NotBlank @Size(max = 200) String user,
            @Nullable @Size(max = 4096) String accessToken,
            @Nullable @Size(max = 4096) String refreshToken,
            @Nullable Instant expiresAt) {

        /** What lets us in, where the program gave it. */
        public Optional<Tokens> tokens() {
            return Optional.ofNullable(accessToken).map(access -> new Tokens(access, refreshToken, expiresAt));
        }
    }
}
