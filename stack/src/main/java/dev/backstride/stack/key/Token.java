package dev.backstride.stack.key;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** The signed token, valid for 12 h of real time from {@code issuedAt}. */
    public String signedBy(Signer signer, Instant issuedAt) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", ISSUER);
        claims.put("aud", AUDIENCE);
        claims.putAll(who());
        claims.put("iat", issuedAt.getEpochSecond());
        claims.put("exp", issuedAt.plus(LIFE).getEpochSecond());
        return Jwt.of(claims, signer);
    }

    /** The claims that say who it is, the same in every kind of token. */
    public Map<String, Object> who() {
        return Map.of("sub", subject, "upn", subject, "groups", List.of(role), "program", program);
    }
}
