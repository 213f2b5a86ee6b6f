package dev.backstride.plumbing.link;

import dev.backstride.events.decision.Slot;
import java.time.Instant;
import java.util.UUID;

/**
 * What a check-in link means.
 *
 * @param program whose runner
 * @param runner who may answer with it
 * @param followUp the follow-up it answers
 * @param slot H1 or H24
 * @param bout the bout it asks about, named by its first run
 * @param run the bout's last run, to which an in-run peak belongs
 * @param expiresAt from when it no longer opens, in story time
 */
public record CheckInLink(
        String program, UUID runner, UUID followUp, Slot slot, String bout, String run, Instant expiresAt)
        implements PersonalLink {

    @Override
    public Purpose purpose() {
        return Purpose.CHECK_IN;
    }

    @Override
    public String[] parts() {
        return new String[] {
            program, runner.toString(), followUp.toString(), slot.name(), bout, run, expiresAt.toString()
        };
    }

    static CheckInLink parse(String[] parts) {
        return new CheckInLink(
                parts[0],
                UUID.fromString(parts[1]),
                UUID.fromString(parts[2]),
                Slot.valueOf(parts[3]),
                parts[4],
                parts[5],
                Instant.parse(parts[6]));
    }
}
