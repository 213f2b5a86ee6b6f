package dev.backstride.plumbing.link;

import dev.backstride.events.decision.Recipient;
import dev.backstride.events.fact.Tier;
import java.time.Instant;
import java.util.UUID;

/**
 * What a link means by which somebody who was called in takes an escalation over.
 *
 * @param program whose runner
 * @param runner about whom
 * @param escalation the escalation
 * @param tier how soon somebody must act
 * @param raisedAt since when somebody is needed, in story time
 * @param by who was called
 * @param expiresAt from when it no longer opens, in story time
 */
public record AcknowledgementLink(
        String program, UUID runner, UUID escalation, Tier tier, Instant raisedAt, Recipient by, Instant expiresAt)
        implements PersonalLink {

    @Override
    public Purpose purpose() {
        return Purpose.ACKNOWLEDGEMENT;
    }

    /** Also, as whom they were called. */
    @Override
    public String bearer() {
        return purpose() + " " + by;
    }

    @Override
    public String[] parts() {
        return new String[] {
            program,
            runner.toString(),
            escalation.toString(),
            tier.name(),
            raisedAt.toString(),
            by.name(),
            expiresAt.toString()
        };
    }

    static AcknowledgementLink parse(String[] parts) {
        return new AcknowledgementLink(
                parts[0],
                UUID.fromString(parts[1]),
                UUID.fromString(parts[2]),
                Tier.valueOf(parts[3]),
                Instant.parse(parts[4]),
                Recipient.valueOf(parts[5]),
                Instant.parse(parts[6]));
    }
}
