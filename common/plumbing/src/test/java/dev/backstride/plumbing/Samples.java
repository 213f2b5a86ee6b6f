package dev.backstride.plumbing;

import dev.backstride.events.EventType;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Symptom;
import dev.backstride.plumbing.outbox.OutgoingEvent;
import dev.backstride.plumbing.outbox.Share;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events to send. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");

    private Samples() {}

    static Symptom symptom(String id, @Nullable String note) {
        return new Symptom(id, Moment.AFTER, NOW, 3, null, null, null, null, null, null, null, null, note, null, NOW);
    }

    static OutgoingEvent event(UUID runner, Symptom symptom, @Nullable Share shared) {
        return event("demo", runner, symptom, shared);
    }

    static OutgoingEvent event(String program, UUID runner, Symptom symptom, @Nullable Share shared) {
        return new OutgoingEvent(
                UUID.randomUUID(),
                EventType.SYMPTOM_REPORTED,
                program,
                runner,
                "ext-1",
                symptom.feltAt(),
                UUID.randomUUID(),
                symptom,
                shared);
    }

    static Map<String, String> headers(UUID id, EventType type, UUID runner) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_type", type.wireName());
        headers.put("ce_subject", runner.toString());
        headers.put("ce_program", "demo");
        headers.put("ce_time", NOW.toString());
        headers.put("ce_recordedtime", NOW.toString());
        headers.put("ce_causation", UUID.randomUUID().toString());
        headers.put("ce_traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        return headers;
    }

    static String symptomJson(String id, String note) {
        return """
                {"id":"%s","moment":"AFTER","feltAt":"%s","level":3,"note":"%s"}""".formatted(id, NOW, note);
    }

    static String runnerJson(UUID id) {
        return """
                {"id":"%s","program":"demo","registeredAt":"%s","zone":"Europe/Berlin","birthDate":"1990-06"}""".formatted(id, NOW);
    }
}
