package dev.backstride.notification.channel;

import dev.backstride.events.decision.Recipient;
import dev.backstride.events.fact.Tier;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook gets: what the mail would say, and no more of anybody.
 *
 * @param timestamp when it was written, in story time
 */
record WebhookBody(String type, Instant timestamp, Data data) {

    private static final String TYPE = "dev.backstride.message.v1";

    /** @param tier absent where no person is needed */
    record Data(String kind, @Nullable Tier tier, Recipient recipient, String language, String subject, String text) {}

    static WebhookBody of(Contents contents) {
        return new WebhookBody(
                TYPE,
                contents.queuedAt(),
                new Data(
                        contents.kind(),
                        contents.tier(),
                        contents.recipient(),
                        contents.language(),
                        contents.subject(),
                        contents.text()));
    }
}
