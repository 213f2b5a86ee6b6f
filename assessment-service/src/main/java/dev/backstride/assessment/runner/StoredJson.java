package dev.backstride.assessment.runner;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.runner.Profile;
import jakarta.inject.Singleton;

/** Facts and profiles as text: a fact carries its {@code type}, as where facts of several kinds travel together. */
@Singleton
class StoredJson {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Typed {}

    private final ObjectMapper json;

    StoredJson(ObjectMapper json) {
        this.json = json.copy()
                .addMixIn(Fact.class, Typed.class)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    String write(Record content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    Fact fact(String text) {
        return read(text, Fact.class);
    }

    Profile profile(String text) {
        return read(text, Profile.class);
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
