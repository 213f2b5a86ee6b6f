package dev.backstride.plumbing.link;

import java.time.Instant;
import java.util.UUID;

/**
 * What a link means by which a runner turns our mails off, and on again.
 *
 * @param program whose runner
 * @param runner whose mails
 * @param expiresAt from when it no longer opens, in story time
 */
public record UnsubscribeLink(String program, UUID runner, Instant expiresAt) implements PersonalLink {

    @Override
    public Purpose purpose() {
        return Purpose.UNSUBSCRIBE;
    }

    @Override
    public String[] parts() {
        return new String[] {program, runner.toString(), expiresAt.toString()};
    }

    static UnsubscribeLink parse(String[] parts) {
        return new UnsubscribeLink(parts[0], UUID.fromString(parts[1]), Instant.parse(parts[2]));
    }
}
