package dev.backstride.assessment.course;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.backstride.protocol.bout.Balances;
import dev.backstride.protocol.bout.Cadences;
import dev.backstride.protocol.history.Efforts;
import dev.backstride.protocol.history.Longest;
import dev.backstride.protocol.history.Paces;
import dev.backstride.protocol.history.Panels;
import dev.backstride.protocol.history.PastBout;
import dev.backstride.protocol.history.Strength;
import dev.backstride.protocol.history.Strides;
import dev.backstride.protocol.ladder.Active;
import dev.backstride.protocol.ladder.Ladder;
import dev.backstride.protocol.ladder.LoggingOnly;
import dev.backstride.protocol.ladder.Maintained;
import dev.backstride.protocol.ladder.Off;
import dev.backstride.protocol.ladder.Paused;
import dev.backstride.protocol.ladder.Reviewed;
import dev.backstride.protocol.ladder.Stopped;
import java.time.Duration;
import java.time.Instant;

/**
 * Remembered courses as text, lossless and small: instants as seconds, yes and no as 1 and 0, what there are many of
 * as arrays of values, nothing for null. Safe to share between threads.
 */
public final class MemoryJson {

    /** What the text looks like; changes with every record in it. */
    public static final String SHAPE = Shape.of(Remembered.class, 2);

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "place")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Off.class, name = "off"),
        @JsonSubTypes.Type(value = LoggingOnly.class, name = "loggingOnly"),
        @JsonSubTypes.Type(value = Active.class, name = "active"),
        @JsonSubTypes.Type(value = Paused.class, name = "paused"),
        @JsonSubTypes.Type(value = Maintained.class, name = "maintained"),
        @JsonSubTypes.Type(value = Reviewed.class, name = "reviewed"),
        @JsonSubTypes.Type(value = Stopped.class, name = "stopped")
    })
    private interface Placed {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    private interface Many {}

    @JsonSerialize(converter = Lifts.Of.class)
    @JsonDeserialize(converter = Lifts.Back.class)
    private interface Dated {}

    @JsonSerialize(converter = Sheets.Of.class)
    @JsonDeserialize(converter = Sheets.Back.class)
    private interface Answered {}

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(Instant.class, new Seconds()))
            .addMixIn(Ladder.class, Placed.class)
            .addMixIn(PastBout.class, Many.class)
            .addMixIn(Efforts.Past.class, Many.class)
            .addMixIn(Longest.Mark.class, Many.class)
            .addMixIn(Paces.Worked.class, Many.class)
            .addMixIn(Strides.Fortnight.class, Many.class)
            .addMixIn(Cadences.class, Many.class)
            .addMixIn(Balances.class, Many.class)
            .addMixIn(Strength.class, Dated.class)
            .addMixIn(Panels.class, Answered.class)
            .withConfigOverride(boolean.class, as -> as.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.NUMBER)))
            .withConfigOverride(Duration.class, as -> as.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    public String write(Remembered course) {
        try {
            return JSON.writeValueAsString(course);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** Reads what {@link #write} wrote in this {@link #SHAPE}. */
    public Remembered read(String text) {
        try {
            return JSON.readValue(text, Remembered.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
