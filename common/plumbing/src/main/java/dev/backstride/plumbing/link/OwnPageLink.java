package dev.backstride.plumbing.link;

import java.time.Instant;
import java.util.UUID;

/**
 * What a link to a runner's own page means.
 *
 * @param program whose runner
 * @param runner whose page
 * @param expiresAt from when it no longer opens, in story time
 */
public record OwnPageLink(String program, UUID runner, Instant expiresAt) implements PersonalLink {

    @Override
    public Purpose purpose() {
        return Purpose.OWN_PAGE;
    }

    @Override
    public String[] parts() {
        return new String[] {program, runner.toString(), expiresAt.toString()};
    }

    static OwnPageLink parse(String[] parts) {
        return new OwnPageLink(parts[0], UUID.fromString(parts[1]), Instant.parse(parts[2]));
    }
}
