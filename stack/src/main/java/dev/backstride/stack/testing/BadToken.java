package dev.backstride.stack.testing;

import dev.backstride.stack.key.Signer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** Tokens that open no door, whatever the role: one for each way of being wrong. */
public enum BadToken {
    EXPIRED(401),
    WITHOUT_AN_END(401),
    NOT_YET_VALID(401),
    ANOTHER_ISSUER(401),
    NO_ISSUER(401),
    ANOTHER_AUDIENCE(401),
    NO_AUDIENCE(401),
    /** Signed by nobody, and saying so. */
    ALGORITHM_NONE(401),
    /** The public key, which everybody may know, taken for a shared secret. */
    PUBLIC_KEY_AS_SECRET(401),
    PUBLIC_KEY_BYTES_AS_SECRET(401),
    /** Somebody else's claims over our signature. */
    CHANGED_CLAIMS(401),
    CHANGED_SIGNATURE(401),
    NO_SIGNATURE(401),
    ANOTHER_KEY(401),
    NO_TOKEN_AT_ALL(401),
    NO_PROGRAM(403),
    UNKNOWN_PROGRAM(403),
    A_NUMBER_FOR_A_PROGRAM(403),
    NO_ROLE(403),
    UNKNOWN_ROLE(403);

    private final int status;

    BadToken(int status) {
        this.status = status;
    }

    /** How it is refused: 401 where it is not believed, 403 where it is and opens nothing. */
    public int status() {
        return status;
    }

    /** Right for {@code role} and {@code subject} in the program demo, but for what is wrong with it. */
    public String of(String role, String subject) {
        var right = Draft.right(role, subject);
        return switch (this) {
            case EXPIRED -> signed(right.claiming("exp", inSeconds(-60)));
            case WITHOUT_AN_END -> signed(right.without("exp"));
            case NOT_YET_VALID -> signed(right.claiming("nbf", inSeconds(1_800)));
            case ANOTHER_ISSUER -> signed(right.claiming("iss", "https://elsewhere.example"));
            case NO_ISSUER -> signed(right.without("iss"));
            case ANOTHER_AUDIENCE -> signed(right.claiming("aud", "another-system"));
            case NO_AUDIENCE -> signed(right.without("aud"));
            case ALGORITHM_NONE -> right.by("none").unsigned();
            case PUBLIC_KEY_AS_SECRET ->
                right.by("HS256").sealedWith(publicKey().getBytes(StandardCharsets.US_ASCII));
            case PUBLIC_KEY_BYTES_AS_SECRET ->
                right.by("HS256").sealedWith(Base64.getDecoder().decode(publicKey()));
            case CHANGED_CLAIMS -> right.claiming("sub", "somebody-else").text() + signatureOf(signed(right));
            case CHANGED_SIGNATURE -> changed(signed(right));
            case NO_SIGNATURE -> right.unsigned();
            case ANOTHER_KEY -> right.signedBy(Signer.generate());
            case NO_TOKEN_AT_ALL -> "open-sesame";
            case NO_PROGRAM -> signed(right.without("program"));
            case UNKNOWN_PROGRAM -> signed(right.claiming("program", "unheard-of"));
            case A_NUMBER_FOR_A_PROGRAM -> signed(right.claiming("program", 7));
            case NO_ROLE -> signed(right.without("groups"));
            case UNKNOWN_ROLE -> signed(right.claiming("groups", List.of("admin")));
        };
    }

    private static String signed(Draft draft) {
        return draft.signedBy(TestTokens.signer());
    }

    private static String signatureOf(String token) {
        return token.substring(token.lastIndexOf('.'));
    }

    private static String changed(String token) {
        var at = token.lastIndexOf('.') + 9;
        return token.substring(0, at) + (token.charAt(at) == 'A' ? 'B' : 'A') + token.substring(at + 1);
    }

    private static String publicKey() {
        return System.getProperty(TestTokens.PUBLIC_KEY, "");
    }

    private static long inSeconds(long fromNow) {
        return Instant.now().plusSeconds(fromNow).getEpochSecond();
    }
}
