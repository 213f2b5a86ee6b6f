package dev.backstride.notification.partner.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.backstride.events.EventType;
import dev.backstride.notification.partner.delivery.Envelope;
import dev.backstride.notification.partner.delivery.Incoming;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * An event as it stands on a feed.
 *
 * @param subject the runner it is about, if it is about one
 * @param recorded when its publisher wrote it down, in story time
 * @param published when, in real time
 * @param data the bytes as they came
 * @param body the whole event, as webhooks get it
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way through: never compared
record Told(UUID id, EventType type, UUID subject, Instant recorded, Instant published, byte[] data, byte[] body) {

    private static final String ATTRIBUTE = "ce_";

    /** Says in a word why a record cannot be read. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        Unreadable(String reason, @Nullable Exception cause) {
            super(reason, cause);
        }
    }

    static Told of(ConsumerRecord<String, byte[]> record) throws Unreadable {
        var attributes = attributes(record);
        var type = EventType.named(attributes.getOrDefault("type", ""));
        if (type.isEmpty()) {
            throw new Unreadable("UNKNOWN_TYPE", null);
        }
        try {
            return new Told(
                    UUID.fromString(attributes.getOrDefault("id", "")),
                    type.get(),
                    UUID.fromString(attributes.getOrDefault("subject", "")),
                    Instant.parse(attributes.getOrDefault("recordedtime", "")),
                    Instant.ofEpochMilli(record.timestamp()),
                    record.value(),
                    Envelope.of(attributes, record.value()));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new Unreadable("WRONG_ATTRIBUTE", wrong);
        } catch (JsonProcessingException none) {
            throw new Unreadable("NO_JSON", none);
        }
    }

    /** As the JSON format names them: without Kafka's prefix. */
    private static Map<String, String> attributes(ConsumerRecord<String, byte[]> record) {
        var attributes = new LinkedHashMap<String, String>();
        for (var header : record.headers()) {
            var name = header.key();
            if (header.value() != null && name.startsWith(ATTRIBUTE)) {
                attributes.put(name.substring(ATTRIBUTE.length()), new String(header.value(), StandardCharsets.UTF_8));
            } else if (header.value() != null && name.equals("content-type")) {
                attributes.put("datacontenttype", new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return attributes;
    }

    boolean isErasure() {
        return type == EventType.RUNNER_ERASED;
    }

    /** For one webhook. The word that a runner is erased outlives the runner, and some events are about none. */
    Incoming to(UUID webhook) {
        var runner = isErasure() || type == EventType.WEBHOOK_DISABLED ? null : subject;
        return new Incoming(webhook, id, type.wireName(), runner, recorded, body);
    }
}
