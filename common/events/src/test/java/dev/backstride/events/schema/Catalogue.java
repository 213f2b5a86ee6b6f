package dev.backstride.events.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.backstride.events.EventType;
import dev.backstride.events.Schemas;
import dev.backstride.events.Topic;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every event on a page for people, written from the schemas. */
final class Catalogue {

    private static final String FOLDER = "../common/events/src/main/resources/dev/backstride/events/schemas/";
    private static final String STEP = "(#steps)";

    private final Inlined schemas = Inlined.today();
    private final Map<JsonNode, EventType> told = new HashMap<>();

    static String text() {
        var catalogue = new Catalogue();
        var events = Arrays.stream(EventType.values()).map(catalogue::section).collect(Collectors.joining("\n"));
        return events + "\n" + catalogue.steps();
    }

    private String section(EventType type) {
        var schema = schemas.of(type);
        return "### %s\n\n%s\n\n%s\n\n%s\n"
                .formatted(name(type), schema.path("description").asText(), about(type, schema), data(type, schema));
    }

    private static String about(EventType type, JsonNode schema) {
        return "[`%s`](%s) · %s · privacy: %s"
                .formatted(
                        type.wireName(),
                        FOLDER + Schemas.name(type),
                        whereRead(type, schema),
                        schema.path("x-privacy").asText());
    }

    private static String whereRead(EventType type, JsonNode schema) {
        if (!schema.has("x-consents")) {
            return type.topic() == Topic.DEADLETTERS
                    ? "for operators, on " + code(type.topic().internal())
                    : "for services only";
        }
        var feeds = type.feeds("<program>").stream().map(Catalogue::code).collect(Collectors.joining(", "));
        var consents = words(schema.path("x-consents"));
        return "on " + feeds + (consents.isEmpty() ? ", whatever the runner agrees to" : " with " + consents);
    }

    /** Several events tell the same; their fields are listed once. */
    private String data(EventType type, JsonNode schema) {
        var first = told.putIfAbsent(schema.path("properties"), type);
        return first == null
                ? table(schema)
                : "Fields as in [%s](#%s).".formatted(name(first), name(first).replace(".", ""));
    }

    private String steps() {
        var kinds = schemas.of(EventType.STANDING_CHANGED).at("/properties/steps/items/oneOf");
        return "### steps\n\n"
                + kinds.valueStream()
                        .map(kind -> "`%s`: %s\n\n%s"
                                .formatted(
                                        kind.at("/properties/kind/const").asText(),
                                        kind.path("description").asText(),
                                        table(kind)))
                        .collect(Collectors.joining("\n\n"))
                + "\n";
    }

    private static String table(JsonNode schema) {
        return "| field | type | unit | there | what it says |\n|---|---|---|---|---|\n"
                + rows("", schema).collect(Collectors.joining("\n"));
    }

    private static Stream<String> rows(String within, JsonNode schema) {
        var required = Sample.required(schema);
        return schema.path("properties").properties().stream().flatMap(field -> {
            var name = within + field.getKey();
            var row = row(name, field.getValue(), required.contains(field.getKey()));
            var inside = field.getValue().path("items");
            return Stream.of(Stream.of(row), rows(name + ".", field.getValue()), rows(name + "[].", inside))
                    .flatMap(one -> one);
        });
    }

    private static String row(String name, JsonNode field, boolean always) {
        return "| `%s` | %s | %s | %s | %s |"
                .formatted(name, type(field), unit(field), always ? "always" : "", meaning(field));
    }

    private static String meaning(JsonNode field) {
        var example = field.path("examples").path(0);
        var shown = example.isMissingNode() || field.has("enum") || field.has("const") || example.isBoolean()
                ? ""
                : " Such as `" + (example.isTextual() ? example.asText() : example) + "`.";
        var consents = field.has("x-consents") ? " Only with " + words(field.path("x-consents")) + "." : "";
        return field.path("description").asText() + consents + shown;
    }

    private static String unit(JsonNode field) {
        return List.of(field, field.path("items"), field.path("additionalProperties")).stream()
                .map(one -> one.path("x-unit").asText())
                .filter(unit -> !unit.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String type(JsonNode field) {
        if (field.has("items")) {
            return field.path("items").has("oneOf")
                    ? "list of [steps]" + STEP
                    : "list of " + type(field.path("items")) + ranges(field);
        }
        if (field.has("additionalProperties")) {
            return "object of " + type(field.path("additionalProperties"));
        }
        return plain(field) + ranges(field);
    }

    private static String plain(JsonNode field) {
        if (field.has("const")) {
            return code(field.path("const").asText());
        }
        if (field.has("enum")) {
            return field.path("enum").size() > 12
                    ? "one of %d words, in the schema"
                            .formatted(field.path("enum").size())
                    : words(field.path("enum"));
        }
        var type = field.path("type");
        return field.path("format").asText(type.isArray() ? type.path(0).asText() + " or null" : type.asText());
    }

    private static String ranges(JsonNode field) {
        return range(field, "minimum", "maximum", "")
                + range(field, "minLength", "maxLength", " characters")
                + range(field, "minItems", "maxItems", " of them");
    }

    private static String range(JsonNode field, String least, String most, String what) {
        if (field.has(least) && field.has(most)) {
            return ", " + field.path(least) + " to " + field.path(most) + what;
        }
        return field.has(most)
                ? ", at most " + field.path(most) + what
                : field.has(least) ? ", at least " + field.path(least) + what : "";
    }

    private static String words(JsonNode words) {
        return words.valueStream().map(JsonNode::asText).map(Catalogue::code).collect(Collectors.joining(" "));
    }

    private static String name(EventType type) {
        return type.wireName().replace("dev.backstride.", "").replace(".v1", "");
    }

    private static String code(String word) {
        return "`" + word + "`";
    }
}
