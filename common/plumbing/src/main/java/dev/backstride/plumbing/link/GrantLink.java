package dev.backstride.plumbing.link;

import java.time.Instant;
import java.util.UUID;

/**
 * What a provider gives back when a runner has let us see what they do there, or has not: the {@code state} of OAuth 2.
 *
 * @param program whose runner
 * @param runner whose account is to be linked
 * @param provider where
 * @param verifier of the question that was asked (RFC 7636)
 * @param expiresAt from when it no longer opens, in story time
 */
public record GrantLink(String program, UUID runner, String provider, String verifier, Instant expiresAt)
        implements PersonalLink {

    @Override
    public Purpose purpose() {
        return Purpose.GRANT;
    }

    @Override
    public String[] parts() {
        return new String[] {program, runner.toString(), provider, verifier, expiresAt.toString()};
    }

    static GrantLink parse(String[] parts) {
        return new GrantLink(parts[0], UUID.fromString(parts[1]), parts[2], parts[3], Instant.parse(parts[4]));
    }
}
