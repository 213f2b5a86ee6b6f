package dev.backstride.plumbing.link;

import dev.backstride.plumbing.audit.Bearers;
import dev.backstride.plumbing.seal.KeyRing;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals what a link means into its token: nothing in it can be read or changed without the key. The services share the key
 * ({@code backstride.links.key}: 32 bytes, base64), and know the one before and the one to come.
 */
@ApplicationScoped
public class SealedLinks {

    private final KeyRing keys;
    private final Bearers bearers;

    /**
     * Links sealed under one key, and opened by more.
     *
     * @param key 32 bytes as base64, the same for all services: it seals the links in messages
     * @param others open links too, and seal none: the key before, as long as links under it are good, or the one to come
     */
    SealedLinks(
            @ConfigProperty(name = "backstride.links.key") String key,
            @ConfigProperty(name = "backstride.links.other-keys") Optional<List<String>> others,
            Bearers bearers) {
        this.keys = KeyRing.of(key, others.orElse(List.of()));
        this.bearers = bearers;
    }

    /** The token to put into a link, URL-safe. */
    public String seal(PersonalLink link) {
        return encode(keys.close(link.text().getBytes(StandardCharsets.UTF_8)));
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
                .flatMap(keys::open)
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
