package dev.backstride.notification.partner.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event in a courier's hands.
 *
 * @param type its wire name
 * @param runner about whom; null where it outlives them, or is about nobody
 * @param attempts how often it was tried before
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way through: never compared
record Delivery(UUID event, String type, @Nullable UUID runner, byte[] body, int attempts) {

    /** What is handed over one after the other: what is about one runner. */
    UUID lane() {
        return runner == null ? event : runner;
    }
}
