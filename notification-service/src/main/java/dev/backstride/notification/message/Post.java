package dev.backstride.notification.message;

import dev.backstride.events.decision.Recipient;
import dev.backstride.events.fact.Tier;
import dev.backstride.notification.letter.Letter;
import dev.backstride.notification.runner.KnownRunner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be sent.
 *
 * @param runner about whom
 * @param about the follow-up, decision, escalation or questionnaire it is for
 * @param recipient whom it is for
 * @param tier how soon a person is needed; null where none is
 * @param reason why it is sent, in a word
 */
public record Post(
        KnownRunner runner,
        Kind kind,
        UUID about,
        Recipient recipient,
        @Nullable Tier tier,
        String reason,
        Letter letter) {

    /** Something for which no person is needed. */
    public Post(KnownRunner runner, Kind kind, UUID about, Recipient recipient, String reason, Letter letter) {
        this(runner, kind, about, recipient, null, reason, letter);
    }

    /** The same in other words. */
    Post saying(Letter other) {
        return new Post(runner, kind, about, recipient, tier, reason, other);
    }

    /** Whether the runner may turn it off: what calls for a person they may not. */
    boolean isOptional() {
        return recipient == Recipient.RUNNER && kind != Kind.ESCALATION;
    }
}
