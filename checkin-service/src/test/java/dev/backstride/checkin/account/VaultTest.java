package dev.backstride.checkin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The key of providers' tokens changes, and no account has to be linked anew. */
class VaultTest {

    private static final AccountKey ACCOUNT = new AccountKey("demo", UUID.randomUUID(), "strava");
    private static final Tokens TOKENS = new Tokens("access", "refresh", null);

    private final Vault before = vault(key(1));
    private final Vault after = vault(key(2), key(1));

    @Test
    void tokens_that_were_sealed_before_open_and_the_new_key_seals() {
        assertThat(after.open(ACCOUNT, before.seal(ACCOUNT, TOKENS))).isEqualTo(TOKENS);
        assertThat(vault(key(2)).open(ACCOUNT, after.seal(ACCOUNT, TOKENS))).isEqualTo(TOKENS);
    }

    @Test
    void an_instance_that_signs_with_the_old_key_still_opens_what_the_new_one_seals() {
        assertThat(vault(key(1), key(2)).open(ACCOUNT, after.seal(ACCOUNT, TOKENS)))
                .isEqualTo(TOKENS);
    }

    @Test
    void a_key_that_was_taken_away_opens_nothing_and_is_not_told() {
        var sealed = before.seal(ACCOUNT, TOKENS);

        assertThatIllegalStateException()
                .isThrownBy(() -> vault(key(2)).open(ACCOUNT, sealed))
                .withMessage("no key of backstride.accounts.keys opens the tokens");
    }

    private static Vault vault(String... keys) {
        return new Vault(Optional.of(List.of(keys)), new ObjectMapper());
    }

    private static String key(int first) {
        var key = new byte[32];
        key[0] = (byte) first;
        return Base64.getEncoder().encodeToString(key);
    }
}
