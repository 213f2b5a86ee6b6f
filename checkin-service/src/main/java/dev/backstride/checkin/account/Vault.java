package dev.backstride.checkin.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.plumbing.seal.KeyRing;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals tokens for the database under a key of its own: the newest seals, and each opens. A sealed token opens for the account it was sealed for alone.
 */
@ApplicationScoped
class Vault {

    private final KeyRing keys;
    private final ObjectMapper json;

    /**
     * A vault with these keys.
     *
     * @param keys seal providers' tokens: each 32 bytes as base64, the newest first; without one nobody links an account
     */
    Vault(@ConfigProperty(name = "backstride.accounts.keys") Optional<List<String>> keys, ObjectMapper json) {
        this.keys = KeyRing.of(keys.orElse(List.of()));
        this.json = json;
    }

    /** @throws IllegalStateException where the installation has no key for it */
    byte[] seal(AccountKey account, Tokens tokens) {
        if (keys.isEmpty()) {
            throw new IllegalStateException("backstride.accounts.keys is missing: tokens are not kept in the open");
        }
        try {
            return keys.close(json.writeValueAsBytes(tokens), name(account));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("tokens cannot be written", unwritable);
        }
    }

    /** @throws IllegalStateException where none of the keys opens it */
    Tokens open(AccountKey account, byte[] sealed) {
        var opened = keys.open(sealed, name(account))
                .orElseThrow(() -> new IllegalStateException("no key of backstride.accounts.keys opens the tokens"));
        try {
            return json.readValue(opened, Tokens.class);
        } catch (IOException unreadable) {
            throw new IllegalStateException("tokens cannot be read", unreadable);
        }
    }

    /** Whether the installation can keep tokens. */
    boolean hasKey() {
        return !keys.isEmpty();
    }

    private static byte[] name(AccountKey account) {
        return "%s %s %s"
                .formatted(account.program(), account.runnerId(), account.provider())
                .getBytes(StandardCharsets.UTF_8);
    }
}
