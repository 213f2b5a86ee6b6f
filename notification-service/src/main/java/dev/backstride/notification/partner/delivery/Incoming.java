package dev.backstride.notification.partner.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that a webhook is to get.
 *
 * @param webhook whose
 * @param type its wire name
 * @param runner about whom; null where it outlives them, or is about nobody
 * @param recorded when its publisher wrote it down, in story time
 * @param body what is sent
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way through: never compared
public record Incoming(
        UUID webhook, UUID event, String type, @Nullable UUID runner, Instant recorded, byte[] body) {}
