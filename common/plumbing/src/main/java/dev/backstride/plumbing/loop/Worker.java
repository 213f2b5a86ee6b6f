package dev.backstride.plumbing.loop;

import java.time.Duration;
import java.util.Optional;

/** Work that an instance does by itself, and without which it is of no use however well it answers. */
public interface Worker {

    /** What it does, such as {@code outbox relay}. */
    String work();

    /** Whether its turns cannot be done while Kafka is away, which no other instance would mend. */
    boolean needsKafka();

    /** Why nothing has come of it for {@code patience} or longer, in a few words; empty where something has. */
    Optional<String> standstill(Duration patience);
}
