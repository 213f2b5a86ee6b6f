package dev.backstride.notification.channel;

import java.util.UUID;

/**
 * A message in the courier's hands.
 *
 * @param language what it is written in, BCP 47
 * @param optional whether it is one that the runner may turn off
 * @param attempt which one this is, from 1
 */
public record Parcel(
        String program,
        UUID id,
        UUID runner,
        String address,
        String language,
        String subject,
        String text,
        String html,
        boolean optional,
        int attempt) {

    /** Stays the same however often the message is sent, so that mailboxes can tell a repetition. */
    public String messageId() {
        return "<" + id + "@backstride>";
    }
}
