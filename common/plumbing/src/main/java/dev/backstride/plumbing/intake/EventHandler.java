package dev.backstride.plumbing.intake;

import dev.backstride.events.EventType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a service does with events. It is called in a transaction that holds the runner's lock, once per event
 * however often that comes.
 */
public interface EventHandler {

    /** Whether this service does anything about events of {@code type}. The others are passed over unread. */
    default boolean heeds(EventType type) {
        return true;
    }

    /** Which of {@code runners} this service has a profile of. Events of the others wait for it. */
    Set<UUID> known(Collection<UUID> runners);

    /**
     * Reads at once what handling {@code events}, all of one program, is about to take: the locks of their runners are
     * held, and each runner's are handled after that. May do nothing.
     */
    default void recall(String program, List<ReceivedEvent> events) {}

    /**
     * Handles what happened to one runner. A runner's own events (registered, changed) come first, the others in
     * the order of their topics.
     *
     * @throws RuntimeException if an event cannot be handled: it becomes a dead letter
     */
    void handle(String program, UUID runner, List<ReceivedEvent> events);
}
