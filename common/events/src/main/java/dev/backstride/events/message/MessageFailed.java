package dev.backstride.events.message;

import dev.backstride.events.decision.Recipient;
import dev.backstride.events.runner.Channel;
import java.time.Instant;
import java.util.UUID;

/**
 * A message could not be delivered and will not be tried again.
 *
 * @param id the message
 * @param runner about whom
 * @param about the follow-up or escalation it was for
 * @param recipient whom it was for
 * @param channel how it was sent
 * @param attempts how often it was tried
 * @param reason the last error, without personal data
 * @param at when we gave up
 */
public record MessageFailed(
        UUID id,
        UUID runner,
        UUID about,
        Recipient recipient,
        Channel channel,
        int attempts,
        String reason,
        Instant at) {}
