package dev.backstride.stack.key;

import java.security.SecureRandom;
import java.util.Base64;

/** A password that no person has to remember. */
public final class Password {

    private static final int BYTES = 24;

    private Password() {}

    /** 24 random bytes in letters, digits, {@code -} and {@code _}. */
    public static String generate() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
