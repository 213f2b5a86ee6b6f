package dev.backstride.stack.key;

import java.security.SecureRandom;
import java.util.Base64;

/** The secret that seals the links runners get. */
public final class LinkKey {

    private static final int BYTES = 32;

    private LinkKey() {}

    /** 32 random bytes in base64, as {@code backstride.links.key} takes them. */
    public static String generate() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
