package dev.backstride.plumbing.intake;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.events.EventType;
import dev.backstride.events.fact.Source;
import dev.backstride.plumbing.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads CloudEvents in Kafka's binary mode. Additions we do not know yet are left alone. */
@ApplicationScoped
class EventReader {

    private final ObjectMapper json;

    EventReader(ObjectMapper json) {
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** What a record says, or why it cannot be read. */
    sealed interface Reading {
        record Understood(ReceivedEvent event) implements Reading {}

        record Unreadable(String reason, String cause) implements Reading {}
    }

    Reading read(Map<String, String> headers, byte[] data) {
        try {
            return EventType.named(header(headers, "ce_type"))
                    .<Reading>map(type -> new Reading.Understood(event(type, headers, data)))
                    .orElseGet(() -> new Reading.Unreadable("UNKNOWN_TYPE", header(headers, "ce_type")));
        } catch (IllegalArgumentException | DateTimeException fault) {
            return new Reading.Unreadable("UNREADABLE", String.valueOf(fault.getMessage()));
        }
    }

    private ReceivedEvent event(EventType type, Map<String, String> headers, byte[] data) {
        return new ReceivedEvent(
                UUID.fromString(header(headers, "ce_id")),
                type,
                program(headers),
                UUID.fromString(header(headers, "ce_subject")),
                headers.get("ce_externalid"),
                Instant.parse(header(headers, "ce_time")),
                Instant.parse(header(headers, "ce_recordedtime")),
                UUID.fromString(header(headers, "ce_causation")),
                header(headers, "ce_traceparent"),
                origin(headers.get("ce_origin")),
                data(type, data));
    }

    /** Facts said nothing of it before they had one. */
    private static Source origin(@Nullable String name) {
        return name == null ? Source.DIRECT : Source.valueOf(name);
    }

    private Record data(EventType type, byte[] data) {
        try {
            return json.readValue(data, type.dataType());
        } catch (IOException fault) {
            throw new IllegalArgumentException("data: " + fault.getMessage(), fault);
        }
    }

    private static String program(Map<String, String> headers) {
        var program = header(headers, "ce_program");
        if (!Tenant.isProgram(program)) {
            throw new IllegalArgumentException("no program: '" + program + "'");
        }
        return program;
    }

    private static String header(Map<String, String> headers, String name) {
        var value = headers.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no header " + name);
        }
        return value;
    }
}
