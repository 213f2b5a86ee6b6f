package dev.backstride.plumbing.story;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Whether story time can be steered, and where it starts. In production it is real time. */
@ConfigMapping(prefix = "backstride.story")
public interface StoryConfig {

    /** Whether story time is apart from real time. */
    @WithDefault("false")
    boolean enabled();

    /** Where story time starts on an empty database; now where absent. */
    Optional<Instant> start();

    /** Where somebody listens who leads all services through story time; without, a service is led alone. */
    Optional<URI> control();

    /** Whether it starts held; otherwise it runs at the rate of real time. */
    @WithDefault("true")
    boolean held();
}
