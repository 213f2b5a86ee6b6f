package dev.backstride.plumbing.deadletter;

import dev.backstride.events.EventType;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record with where it came from, so that it can be set aside whole.
 *
 * @param data the bytes as they came; empty for a tombstone
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way through: never compared
public record RawRecord(
        String topic, int partition, long offset, @Nullable String key, Map<String, String> headers, byte[] data) {

    /** As it was read. */
    public static RawRecord of(ConsumerRecord<String, byte[]> record) {
        var headers = new LinkedHashMap<String, String>();
        for (var header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        var data = record.value() == null ? new byte[0] : record.value();
        return new RawRecord(record.topic(), record.partition(), record.offset(), record.key(), headers, data);
    }

    /** The name of the dead letter that it would be: the same however often it comes. */
    public UUID deadLetterId() {
        var place = topic + "/" + partition + "/" + offset;
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it only makes room in a compacted topic. */
    public boolean isTombstone() {
        return data.length == 0 && headers.isEmpty();
    }

    /** What it says it is; empty where that is none of our types. */
    public Optional<EventType> type() {
        return Optional.ofNullable(headers.get("ce_type")).flatMap(EventType::named);
    }

    /** Whether it says that a runner is to be forgotten. */
    public boolean isErasure() {
        return type().filter(EventType.RUNNER_ERASED::equals).isPresent();
    }

    /** The runner it is about, as far as its key tells. */
    public Optional<UUID> runner() {
        try {
            return Optional.ofNullable(key).map(UUID::fromString);
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    /** Whose it says it is; empty where it does not. */
    public String program() {
        return headers.getOrDefault("ce_program", "");
    }
}
