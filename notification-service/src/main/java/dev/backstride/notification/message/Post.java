package dev.backstride.notification.message;

import dev.backstride.events.decision.Recipient;
import dev.backstride.notification.letter.Letter;
import dev.backstride.notification.runner.KnownRunner;
import java.util.UUID;

/**
 * Something to be sent.
 *
 * @param runner about whom
 * @param about the follow-up, decision or escalation it is for
 * @param recipient whom it is for
 * @param reason why it is sent, in a word
 */
public record Post(KnownRunner runner, Kind kind, UUID about, Recipient recipient, String reason, Letter letter) {

    /** Whether the runner may turn it off: what calls for a person they may not. */
    boolean isOptional() {
        return recipient == Recipient.RUNNER && kind != Kind.ESCALATION;
    }
}
