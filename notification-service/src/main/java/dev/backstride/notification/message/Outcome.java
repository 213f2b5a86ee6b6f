package dev.backstride.notification.message;

import java.time.Instant;
import java.util.UUID;

/** How a message ended, told within the transaction that ends it. */
public sealed interface Outcome {

    String program();

    /** The follow-up, decision, escalation or questionnaire the message was for. */
    UUID about();

    /** In story time. */
    Instant at();

    /** The mail server, or the webhook, took it. */
    record Sent(String program, UUID about, Instant at) implements Outcome {}

    /**
     * It will not be tried again.
     *
     * @param reason the last error, without personal data
     */
    record GivenUp(String program, UUID about, Instant at, String reason) implements Outcome {

        /** The reason where nobody ever said where such a message should go: it was not tried. */
        static final String NO_CONTACT = "NO_CONTACT";

        /** Whether somebody tried. */
        boolean isTried() {
            return !reason.equals(NO_CONTACT);
        }
    }
}
