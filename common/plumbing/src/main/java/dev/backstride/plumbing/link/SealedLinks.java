package dev.backstride.plumbing.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals what a link means into its token, by AES-GCM: nothing in it can be read or changed without the key.
 * The services share the key ({@code backstride.links.key}: 32 bytes, base64).
 */
@ApplicationScoped
public class SealedLinks {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    SealedLinks(@ConfigProperty(name = "backstride.links.key") String key) {
        this.key = new SecretKeySpec(Base64.getDecoder().decode(key), "AES");
    }

    /** The token to put into a link, URL-safe. */
    public String seal(PersonalLink link) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = apply(Cipher.ENCRYPT_MODE, nonce, link.text().getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException("AES-GCM refused to seal"));
        var token = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed);
        return encode(token.array());
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
                .filter(bytes -> bytes.length > NONCE)
                .flatMap(this::unseal)
                .map(text -> PersonalLink.parse(new String(text, StandardCharsets.UTF_8)))
                .filter(purpose::isInstance)
                .map(purpose::cast);
    }

    private Optional<byte[]> unseal(byte[] token) {
        var nonce = new byte[NONCE];
        var sealed = new byte[token.length - NONCE];
        ByteBuffer.wrap(token).get(nonce).get(sealed);
        return apply(Cipher.DECRYPT_MODE, nonce, sealed);
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

    private Optional<byte[]> apply(int mode, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return Optional.of(cipher.doFinal(text));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }
}
