package dev.backstride.events.schema;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.backstride.events.EventType;
import dev.backstride.events.Schemas;
import dev.backstride.events.fact.Placement;
import dev.backstride.inspection.Inspection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each type of event has a schema, which says of its data what the record says, and what it means. */
class SchemasTest {

    private static final Inlined TODAY = Inlined.today();
    private static final Inspection INSPECTION = Inspection.ofToday();

    @Test
    void there_is_one_for_each_type_one_they_share_and_nothing_else() throws Exception {
        var folder = Path.of(
                Objects.requireNonNull(Schemas.class.getResource("schemas")).toURI());
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).collect(toSet()))
                    .hasSize(EventType.values().length + 1)
                    .isEqualTo(Schemas.names());
        }
        assertThat(Schemas.named("../Schemas.class")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void it_is_a_schema_and_named_as_events_name_it(EventType type) {
        var text = Schemas.named(Schemas.name(type)).orElseThrow();
        var schema = Json.tree(text);

        assertThat(INSPECTION.faults(schema.path("$schema").asText(), text)).isEmpty();
        assertThat(schema.path("$id").asText()).isEqualTo(type.dataSchema());
        assertThat(schema.path("title").asText()).isEqualTo(type.wireName());
        assertThat(schema.path("x-privacy").asText()).isIn("health", "contact", "personal", "none");
    }

    @ParameterizedTest
    @EnumSource
    void it_agrees_with_the_record(EventType type) {
        assertThat(Agreement.differences(type.dataType(), TODAY.of(type))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_field_says_what_it_means_in_which_unit_and_shows_an_example(EventType type) {
        assertThat(Telling.silences(TODAY.of(type))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void its_examples_make_data_that_is_valid_and_read_and_written_as_it_stands(EventType type) {
        for (var data : new JsonNode[] {Sample.whole(TODAY.of(type)), Sample.least(TODAY.of(type))}) {
            assertThat(INSPECTION.faults(type.dataSchema(), data.toString()))
                    .as(data.toString())
                    .isEmpty();
            assertThat(withoutNulls(Json.readAndWritten(type, data))).isEqualTo(data);
        }
    }

    @Test
    void whoever_reads_tolerates_fields_that_are_yet_to_come() {
        for (var type : EventType.values()) {
            var data = ((ObjectNode) Sample.whole(TODAY.of(type))).put("yetToCome", 1);

            assertThat(INSPECTION.faults(type.dataSchema(), data.toString())).isEmpty();
            assertThat(Json.readAndWritten(type, data).has("yetToCome")).isFalse();
        }
    }

    @Test
    void a_schema_that_says_something_else_is_caught() {
        var schema = TODAY.of(EventType.PLACEMENT_MADE).<ObjectNode>deepCopy();
        ((ObjectNode) schema.at("/properties/rung")).put("maximum", 4);
        ((ObjectNode) schema.at("/properties/entryPeak")).remove("x-unit");
        ((ObjectNode) schema.at("/properties")).remove("zone");
        ((ObjectNode) schema.at("/properties/placedAt")).put("format", "date").remove("description");

        assertThat(Agreement.differences(Placement.class, schema))
                .containsExactlyInAnyOrder(
                        "rung: maximum is 3 in the record, 4 in the schema",
                        "zone is only in the record",
                        "placedAt: format is \"date-time\" in the record, \"date\" in the schema");
        assertThat(Telling.silences(schema))
                .containsExactlyInAnyOrder("placedAt says nothing", "entryPeak has no unit", "entryPeak is in NRS");
    }

    /** A decision tells of what is not there, too; whoever reads it may have it or not. */
    private static JsonNode withoutNulls(JsonNode written) {
        if (written instanceof ObjectNode object) {
            object.properties().removeIf(field -> field.getValue().isNull());
            object.forEach(SchemasTest::withoutNulls);
        }
        return written;
    }
}
