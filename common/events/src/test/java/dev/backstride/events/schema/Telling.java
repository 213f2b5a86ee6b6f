package dev.backstride.events.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where a schema leaves its reader without a word, an example or a unit. */
final class Telling {

    /** The unit that a name of ours ends with, or speaks of. */
    private static final Map<String, String> UNITS = Map.of(
            "Seconds", "s",
            "[mM]eters(AtMost)?", "m",
            "[mM]inutes(AtMost)?", "min",
            "[hH]ours", "h",
            "Percent", "%",
            "[hH]eartRate", "beats/min",
            "level(AtMost)?|entryPeak", "NRS");

    private final List<String> silences = new ArrayList<>();

    private Telling() {}

    static List<String> silences(JsonNode schema) {
        var telling = new Telling();
        if (schema.path("description").asText().isBlank()) {
            telling.silences.add("it says nothing");
        }
        telling.fields("", schema);
        return telling.silences;
    }

    private void fields(String field, JsonNode schema) {
        schema.path("properties").properties().forEach(one -> {
            var place = field.isEmpty() ? one.getKey() : field + "." + one.getKey();
            look(place, one.getKey(), one.getValue());
            fields(place, one.getValue());
            inside(one.getValue()).forEach(part -> fields(place + "[]", part));
        });
    }

    private void look(String place, String name, JsonNode schema) {
        if (schema.path("description").asText().isBlank()) {
            silences.add(place + " says nothing");
        }
        var holdsFields = inside(schema).anyMatch(part -> part.has("properties"));
        if (!schema.has("properties") && !holdsFields && schema.path("examples").isEmpty()) {
            silences.add(place + " shows no example");
        }
        var numbers = Stream.concat(Stream.of(schema), inside(schema)).filter(Telling::isNumber);
        numbers.filter(number -> !number.has("x-unit") && !schema.has("x-unit"))
                .forEach(_ -> silences.add(place + " has no unit"));
        UNITS.entrySet().stream()
                .filter(unit -> isNumber(schema) && name.matches(".*(" + unit.getKey() + ")"))
                .filter(unit -> !unit.getValue().equals(schema.path("x-unit").asText()))
                .forEach(unit -> silences.add(place + " is in " + unit.getValue()));
    }

    private static Stream<JsonNode> inside(JsonNode schema) {
        var items = schema.path("items");
        return Stream.concat(
                Stream.of(items, schema.path("additionalProperties")),
                items.path("oneOf").valueStream());
    }

    private static boolean isNumber(JsonNode schema) {
        var type = schema.path("type").toString();
        return type.contains("integer") || type.contains("number");
    }
}
