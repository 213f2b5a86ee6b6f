package dev.backstride.events.message;

import java.time.Instant;
import java.util.UUID;

/**
 * A partner's webhook gets nothing more until the partner enables it again.
 *
 * @param webhook its id
 * @param host where it leads: the host alone, since the rest of an address may be a secret
 * @param reason why
 * @param since from when on nothing is sent there, in story time
 */
public record WebhookDisabled(UUID webhook, String host, Reason reason, Instant since) {

    /** What ends a webhook. */
    public enum Reason {
        /** The receiver said that it is gone for good. */
        GONE,
        /** The receiver took nothing for days. */
        UNANSWERED
    }
}
