package dev.backstride.events.schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.backstride.events.EventType;
import dev.backstride.json.Strictness;

/** Reads and writes as the services do. */
final class Json {

    static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    /** Additions that a reader does not know yet are left alone. */
    private static final ObjectMapper READER = MAPPER.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    static {
        Strictness.teach(MAPPER);
        Strictness.teach(READER);
    }

    private Json() {}

    static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(text, fault);
        }
    }

    /** {@code data} as it is once a service has read it, and written it again. */
    static JsonNode readAndWritten(EventType type, JsonNode data) {
        try {
            return tree(MAPPER.writeValueAsString(READER.treeToValue(data, type.dataType())));
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(type.wireName() + ": " + fault.getOriginalMessage(), fault);
        }
    }
}
