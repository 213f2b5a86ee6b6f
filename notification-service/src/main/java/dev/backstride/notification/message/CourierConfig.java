package dev.backstride.notification.message;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How patient the courier is, in real time. */
@ConfigMapping(prefix = "backstride.courier")
interface CourierConfig {

    /** How long to wait after each failed attempt; after the attempt that follows the last one it gives up. */
    @WithDefault("PT1S,PT5S,PT30S,PT2M,PT10M")
    List<Duration> backOff();

    /** After how long a courier that took a message is taken for dead. */
    @WithDefault("PT15S")
    Duration lease();
}
