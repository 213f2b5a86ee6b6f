package dev.backstride.notification.partner.subscription;

import dev.backstride.events.EventType;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A webhook as whoever brings it events knows it.
 *
 * @param active whether anything is sent there
 * @param types wire names; none for all
 * @param readsFrom events that were published before this, in real time, are not for it
 */
public record Listener(UUID id, boolean active, Set<String> types, Instant readsFrom) {

    public Listener {
        types = Set.copyOf(types);
    }

    /**
     * Whether it is to get an event. What is on every feed ends what was told before, so whoever was told anything gets
     * it: also who chose other types, and who is disabled gets it later.
     *
     * @param published when, in real time
     */
    public boolean wants(EventType type, String program, Instant published) {
        return !published.isBefore(readsFrom) && (isEnd(type, program) || (active && isChosen(type)));
    }

    private static boolean isEnd(EventType type, String program) {
        return type.feeds(program).size() > 1;
    }

    private boolean isChosen(EventType type) {
        return types.isEmpty() || types.contains(type.wireName());
    }
}
