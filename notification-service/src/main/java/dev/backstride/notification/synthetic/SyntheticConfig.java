package dev.backstride.notification.synthetic;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The made-up runner. There is none unless a program and a token are named. */
@ConfigMapping(prefix = "backstride.synthetic")
interface SyntheticConfig {

    /** Whose runner it is: a program of its own, so that no partner reads of people who do not exist. */
    Optional<String> program();

    /** A file with an integrator's bearer token for that program, read anew each time: whoever renews it needs no restart. */
    Optional<Path> tokenFile();

    /** How often the runner tells something, in real time. */
    @WithDefault("PT1M")
    Duration pause();

    /** After how long what was told is taken for lost, in real time. */
    @WithDefault("PT30S")
    Duration patience();
}
