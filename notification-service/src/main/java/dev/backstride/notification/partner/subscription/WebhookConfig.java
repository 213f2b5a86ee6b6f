package dev.backstride.notification.partner.subscription;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** Webhooks of partners. All durations are real time. */
@ConfigMapping(prefix = "backstride.webhooks")
public interface WebhookConfig {

    /** Seal the secrets in the database: each 32 bytes as base64, the newest first. */
    List<String> keys();

    /** How many a program may have. */
    @WithDefault("10")
    int most();

    /** By how much the clocks of those who publish may be behind ours: what seems to be so old is taken for new. */
    @WithDefault("PT2S")
    Duration skew();

    /** How long the old secret signs too after a new one was made. */
    @WithDefault("PT24H")
    Duration rotation();

    /** One that took nothing for so long is disabled once the retries of an event are used up. */
    @WithDefault("P5D")
    Duration disableAfter();

    /** How many requests go to one webhook at once. */
    @WithDefault("8")
    int atOnce();

    /** After how long a courier that took a webhook's events is taken for dead. */
    @WithDefault("PT60S")
    Duration lease();

    /** How often events that another instance took in, and left, are looked for; its own are sent at once. */
    @WithDefault("PT10S")
    Duration poll();

    /** How long events are kept to be sent again: as long as feeds keep them. */
    @WithDefault("P7D")
    Duration keepEvents();

    /** How long attempts are kept. */
    @WithDefault("P30D")
    Duration keepAttempts();
}
