package dev.backstride.notification.message;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How patient the courier is, in real time. */
@ConfigMapping(prefix = "backstride.courier")
interface CourierConfig {

    /** How long mail waits after each failed attempt; after the attempt that follows the last one it is given up. */
    @WithDefault("PT1S,PT5S,PT30S,PT2M,PT10M")
    List<Duration> backOff();

    /** The same for webhooks, each time up to a tenth more or less: a day in all. */
    @WithDefault("PT5S,PT5M,PT30M,PT2H,PT5H,PT7H,PT9H25M")
    List<Duration> webhookBackOff();

    /** After how long a courier that took a message is taken for dead. */
    @WithDefault("PT15S")
    Duration lease();

    /** How often messages that another instance queued, and left, are looked for; its own are sent at once. */
    @WithDefault("PT10S")
    Duration poll();
}
