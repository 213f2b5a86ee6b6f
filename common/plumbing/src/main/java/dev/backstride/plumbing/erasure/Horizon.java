package dev.backstride.plumbing.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long Kafka keeps what was written last. Kafka goes by real time, whatever the story's. */
@ApplicationScoped
public class Horizon {

    private final Duration kept;

    /**
     * A horizon of these durations, which are those of {@code deploy/topics.conf}.
     *
     * @param retention for how long a topic keeps a record
     * @param segment for how long records share a file, which goes as one
     */
    Horizon(
            @ConfigProperty(name = "backstride.erasure.retention", defaultValue = "P7D") Duration retention,
            @ConfigProperty(name = "backstride.erasure.segment", defaultValue = "PT1H") Duration segment) {
        this.kept = retention.plus(segment);
    }

    /** When nothing is left of what Kafka has now, in real time. */
    public Instant ofNow() {
        return Instant.now().plus(kept);
    }
}
