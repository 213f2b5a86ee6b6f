package dev.backstride.stack.testing;

import dev.backstride.stack.key.Signer;
import dev.backstride.stack.key.Token;
import java.time.Instant;

/** Bearer tokens the service under test believes, signed with the test's own key. */
public final class TestTokens {

    static final String PRIVATE_KEY = "backstride.testing.private-key";
    static final String PUBLIC_KEY = "backstride.testing.public-key";

    private TestTokens() {}

    /** A token as {@link Token} describes it, issued now. */
    public static String of(String role, String program, String subject) {
        return new Token(role, subject, program).signedBy(signer(), Instant.now());
    }

    /** A token that looks right and is signed with a key nobody knows. */
    public static String forged(String role, String program, String subject) {
        return new Token(role, subject, program).signedBy(Signer.generate(), Instant.now());
    }

    /** A token whose 12 h are over. */
    public static String expired(String role, String program, String subject) {
        return new Token(role, subject, program)
                .signedBy(signer(), Instant.now().minusSeconds(86_400));
    }

    static Signer signer() {
        return Signer.of(System.getProperty(PRIVATE_KEY, ""), System.getProperty(PUBLIC_KEY, ""));
    }
}
