package dev.backstride.notification.channel;

import dev.backstride.events.runner.Channel;
import java.time.Instant;
import java.util.UUID;

/**
 * A message in the courier's hands.
 *
 * @param address a mail address, or the URL of a webhook
 * @param contents what it says
 * @param optional whether it is one that the runner may turn off
 * @param attempt which one this is, from 1
 * @param at when the courier took it, in real time
 */
public record Parcel(
        String program,
        UUID id,
        UUID runner,
        Channel channel,
        String address,
        Contents contents,
        boolean optional,
        int attempt,
        Instant at) {

    /** Stays the same however often the message is sent, so that mailboxes can tell a repetition. */
    public String messageId() {
        return "<" + id + "@backstride>";
    }
}
