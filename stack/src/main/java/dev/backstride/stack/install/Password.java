package dev.backstride.stack.install;

import java.security.SecureRandom;
import java.util.Base64;

/** A password that no person has to remember. */
final class Password {

    private static final int BYTES = 24;

    private Password() {}

    /** 24 random bytes in letters, digits, {@code -} and {@code _}. */
    static String generate() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
