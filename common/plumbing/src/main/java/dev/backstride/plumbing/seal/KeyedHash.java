package dev.backstride.plumbing.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA256 under the first of its keys; the others tell what they hashed before. Who has a text and the keys can tell that
 * it is the same; nobody can tell the text. Safe for any thread.
 */
public final class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final List<SecretKeySpec> keys;

    private KeyedHash(List<SecretKeySpec> keys) {
        this.keys = keys;
    }

    /**
     * A hash.
     *
     * @param keys one or more, each 32 bytes as base64
     */
    public static KeyedHash of(List<String> keys) {
        return new KeyedHash(keys.stream()
                .map(key -> new SecretKeySpec(Seal.bytes(key), ALGORITHM))
                .toList());
    }

    /** 32 bytes under the first key. */
    public byte[] of(String text) {
        return of(keys.getFirst(), text);
    }

    /** The same under each key, the first one's first. */
    public List<byte[]> all(String text) {
        return keys.stream().map(key -> of(key, text)).toList();
    }

    private static byte[] of(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, absent);
        }
    }
}
