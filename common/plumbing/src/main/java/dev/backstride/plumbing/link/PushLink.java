package dev.backstride.plumbing.link;

import java.time.Instant;
import java.util.UUID;

/**
 * The secret part of an address that a runner's own phone pushes to.
 *
 * @param program whose runner
 * @param runner whose phone
 * @param account what the phone is called as an account of theirs: another one, when they ask for another address
 * @param expiresAt from when it no longer opens, in story time
 */
public record PushLink(String program, UUID runner, String account, Instant expiresAt) implements PersonalLink {

    @Override
    public Purpose purpose() {
        return Purpose.PUSH;
    }

    @Override
    public String[] parts() {
        return new String[] {program, runner.toString(), account, expiresAt.toString()};
    }

    static PushLink parse(String[] parts) {
        return new PushLink(parts[0], UUID.fromString(parts[1]), parts[2], Instant.parse(parts[3]));
    }
}
