package dev.backstride.events.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.backstride.events.EventType;
import dev.backstride.events.Schemas;
import dev.backstride.inspection.Inspection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever reads by what was released reads on, and what was written then is read today. */
class CompatibilityTest {

    private static final Inlined TODAY = Inlined.today();
    private static final Inlined RELEASED = new Inlined(name -> resource("/released/" + name));
    private static final Inspection BY_RELEASED = new Inspection("released");
    private static final Inspection BY_TODAY = Inspection.ofToday();

    /** Every schema that was released, by name. */
    static List<String> released() throws Exception {
        var folder = Path.of(Objects.requireNonNull(CompatibilityTest.class.getResource("/released"))
                .toURI());
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(Schemas.SHARED))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("released")
    void nothing_that_was_released_is_broken(String name) {
        assertThat(Schemas.names())
                .as("a released type is gone or has another name")
                .contains(name);
        assertThat(Compatibility.breaks(RELEASED.of(name), TODAY.of(name)))
                .as(name)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("released")
    void what_was_written_then_is_valid_and_read_today(String name) {
        var type =
                EventType.named("dev.backstride." + name.replace(".json", "")).orElseThrow();
        var samples = Json.tree(resource("/samples/v1/" + name.replace(".v1.json", ".json")));

        assertThat(samples).isNotEmpty().allSatisfy(sample -> {
            assertThat(BY_TODAY.faults(type.dataSchema(), sample.toString())).isEmpty();
            assertThat(Json.readAndWritten(type, sample)).isNotEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_today_is_valid_for_readers_of_then(EventType type) throws Exception {
        if (released().contains(Schemas.name(type))) {
            for (var data : List.of(Sample.whole(TODAY.of(type)), Sample.least(TODAY.of(type)))) {
                assertThat(BY_RELEASED.faults(type.dataSchema(), data.toString()))
                        .as(data.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void a_removed_field_is_named() {
        assertThat(breaks(
                        EventType.RUN_RECORDED,
                        run -> run.withObject("properties").remove("ascentMeters")))
                .containsExactly("ascentMeters: is gone");
        assertThat(breaks(
                        EventType.ASSESSMENT_MADE,
                        made -> object(made, "/properties/content/properties/decision/properties")
                                .remove("codes")))
                .containsExactly("content.decision.codes: is gone");
    }

    @Test
    void a_narrowed_enumeration_is_named_with_the_word_that_is_gone() {
        assertThat(breaks(
                        EventType.SYMPTOM_REPORTED,
                        told -> array(told, "/properties/where/enum").remove(0)))
                .containsExactly("where: \"START\" is gone");
        assertThat(breaks(
                        EventType.ESCALATION_RAISED,
                        raised -> array(raised, "/properties/codes/items/enum").remove(0)))
                .containsExactly("codes[]: \"EPISODE_OPENED\" is gone");
    }

    @Test
    void another_type_unit_or_bound_is_named() {
        assertThat(breaks(
                        EventType.SYMPTOM_REPORTED,
                        told -> object(told, "/properties/level")
                                .put("type", "number")
                                .put("maximum", 100)
                                .put("x-unit", "%")))
                .containsExactlyInAnyOrder(
                        "level: type was \"integer\", is \"number\"",
                        "level: maximum was 10, is 100",
                        "level: x-unit was \"NRS\", is \"%\"");
    }

    @Test
    void what_must_be_there_is_settled() {
        assertThat(breaks(EventType.SYMPTOM_REPORTED, told -> {
                    array(told, "/required")
                            .removeAll()
                            .add("id")
                            .add("moment")
                            .add("feltAt")
                            .add("zone");
                }))
                .containsExactlyInAnyOrder("level: may be missing now", "zone: must be there now");
        assertThat(breaks(EventType.SYMPTOM_REPORTED, told -> {
                    told.withObject("properties").putObject("mood").put("type", "string");
                    array(told, "/required").add("mood");
                }))
                .containsExactly("mood: is new and must be there");
    }

    @Test
    void a_kind_of_step_does_not_go() {
        assertThat(breaks(
                        EventType.STANDING_CHANGED,
                        standing ->
                                array(standing, "/properties/steps/items/oneOf").remove(2)))
                .containsExactly("steps[]: the kind doNotRun is gone");
    }

    @Test
    void a_field_that_may_be_missing_comes_freely_and_so_do_words_where_they_grow() {
        assertThat(breaks(
                        EventType.SYMPTOM_REPORTED,
                        told -> told.withObject("properties").putObject("mood").put("type", "string")))
                .isEmpty();
        assertThat(breaks(
                        EventType.ESCALATION_RAISED,
                        raised -> array(raised, "/properties/codes/items/enum").add("YET_TO_COME")))
                .isEmpty();
        assertThat(breaks(
                        EventType.ESCALATION_RAISED,
                        raised -> array(raised, "/properties/tier/enum").add("T4")))
                .containsExactly("tier: \"T4\" is new, where nothing was to come");
    }

    /** A change to a schema. */
    private interface Change {
        void to(ObjectNode schema);
    }

    private static List<String> breaks(EventType type, Change change) {
        var changed = TODAY.of(type).<ObjectNode>deepCopy();
        change.to(changed);
        return Compatibility.breaks(TODAY.of(type), changed);
    }

    private static ObjectNode object(JsonNode schema, String pointer) {
        return (ObjectNode) schema.at(pointer);
    }

    private static ArrayNode array(JsonNode schema, String pointer) {
        return (ArrayNode) schema.at(pointer);
    }

    private static String resource(String path) {
        try (var file = Objects.requireNonNull(CompatibilityTest.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
