package dev.backstride.checkin.provider.queue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How patient we are with providers, in real time. */
@ConfigMapping(prefix = "backstride.pushes")
interface QueueConfig {

    /** How long a push waits after each attempt at which its provider was away, up to a tenth more or less: a day in all. */
    @WithDefault("PT10S,PT1M,PT10M,PT1H,PT3H,PT8H,PT12H")
    List<Duration> backOff();

    /** After how long whoever took a push to read it is taken for dead. */
    @WithDefault("PT5M")
    Duration lease();

    /** How often pushes that another instance left are looked for; one's own are read at once. */
    @WithDefault("PT30S")
    Duration poll();

    /** How long a push is kept as it came. */
    @WithDefault("P7D")
    Duration keep();
}
