package dev.backstride.stack.key;

import java.security.SecureRandom;
import java.util.Base64;

/** A secret that services share: to seal the links runners get, to hash the ids of the erased. */
public final class RandomKey {

    private static final int BYTES = 32;

    private RandomKey() {}

    /** 32 random bytes in base64, as {@code backstride.links.key} and {@code backstride.erasure.key} take them. */
    public static String generate() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
