package dev.backstride.notification.courtesy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much a runner is to bear. */
@ConfigMapping(prefix = "backstride.pushes")
interface PushConfig {

    /** How many check-ins, reminders and mails of advice a runner gets in a day at most. */
    @WithDefault("3")
    int perDay();
}
