package dev.backstride.stack.key;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * What a bearer token claims: who speaks, in which role, for which program.
 *
 * @param role one of integrator, runner, coach, clinician, partner, ops
 * @param subject the runner's id for a runner, else any name
 * @param program the tenant
 */
public record Token(String role, String subject, String program) {

    public static final String ISSUER = "https://backstride.local";

    /** Whom a token is for: the services of an installation. */
    public static final String AUDIENCE = "backstride";

    private static final Duration LIFE = Duration.ofHours(12);
    private static final String HEADER = """
            {"alg":"RS256","typ":"JWT"}""";

    /** The signed token, valid for 12 h of real time from {@code issuedAt}. */
    public String signedBy(Signer signer, Instant issuedAt) {
        var claims = """
                {"iss":"%s","aud":"%s","sub":"%s","upn":"%s","groups":["%s"],"program":"%s","iat":%d,"exp":%d}""".formatted(
                        ISSUER,
                        AUDIENCE,
                        escape(subject),
                        escape(subject),
                        escape(role),
                        escape(program),
                        issuedAt.getEpochSecond(),
                        issuedAt.plus(LIFE).getEpochSecond());
        var signed =
                base64(HEADER.getBytes(StandardCharsets.UTF_8)) + "." + base64(claims.getBytes(StandardCharsets.UTF_8));
        return signed + "." + base64(signer.sign(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String escape(String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a claim has no control characters");
        }
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
