package dev.backstride.plumbing.link;

import dev.backstride.plumbing.audit.Bearers;
import dev.backstride.plumbing.seal.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals what a link means into its token: nothing in it can be read or changed without the key. The services share the key
 * ({@code backstride.links.key}: 32 bytes, base64).
 */
@ApplicationScoped
public class SealedLinks {

    private final Seal seal;
    private final Bearers bearers;

    /**
     * Links sealed under one key.
     *
     * @param key 32 bytes as base64, the same for all services: it seals the links in messages
     */
    SealedLinks(@ConfigProperty(name = "backstride.links.key") String key, Bearers bearers) {
        this.seal = Seal.of(key);
        this.bearers = bearers;
    }

    /** The token to put into a link, URL-safe. */
    public String seal(PersonalLink link) {
        return encode(seal.close(link.text().getBytes(StandardCharsets.UTF_8)));
    }

    private static String encode(byte[] token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /**
     * What a token means; empty for anything we did not seal, or sealed for another purpose. Expiry is the caller's
     * to judge.
     */
    public <L extends PersonalLink> Optional<L> open(String token, Class<L> purpose) {
        return decode(token)
                .flatMap(seal::open)
                .map(text -> PersonalLink.parse(new String(text, StandardCharsets.UTF_8)))
                .filter(purpose::isInstance)
                .map(purpose::cast)
                .map(this::bear);
    }

    /** Whoever opens one in a request is there by its permission. */
    private <L extends PersonalLink> L bear(L link) {
        bearers.came(link.program(), link.runner(), link.bearer());
        return link;
    }

    /** A token is written in one way only: what decodes to the same bytes and is spelt otherwise is none. */
    private static Optional<byte[]> decode(String token) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(token))
                    .filter(bytes -> encode(bytes).equals(token));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
