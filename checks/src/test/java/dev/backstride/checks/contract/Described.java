package dev.backstride.checks.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One operation of an API's description.
 *
 * @param name verb and path
 * @param api the description that it is of
 * @param operation what it says
 */
record Described(String name, JsonNode api, JsonNode operation) {

    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");
    private static final String JSON = "application/json";

    /** Every operation of {@code api}. */
    static List<Described> in(JsonNode api) {
        var found = new ArrayList<Described>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(verb -> VERBS.contains(verb.getKey()))
                        .forEach(verb ->
                                found.add(new Described(verb.getKey() + " " + path.getKey(), api, verb.getValue()))));
        return found;
    }

    /** The whole description would drown what a failing test has to say. */
    @Override
    public String toString() {
        return name;
    }

    /** Whether machines call it: what it refuses is a problem then. */
    boolean isForMachines() {
        return name.contains(" /v1/");
    }

    boolean takesTokens() {
        return isForMachines() && !name.contains("/providers/");
    }

    /** The answer with this {@code status}. */
    JsonNode answer(String status) {
        return followed(operation.path("responses").path(status));
    }

    /** All that it refuses. */
    Stream<String> refusals() {
        return operation.path("responses").properties().stream()
                .map(one -> one.getKey())
                .filter(status -> status.startsWith("4") && isForMachines());
    }

    JsonNode body() {
        return operation.path("requestBody").path("content");
    }

    /** Fields and words in examples of JSON that their schema does not know. */
    List<String> strangers() {
        var strangers = new ArrayList<String>();
        var request = body().path(JSON);
        request.path("examples").forEach(example -> strangers.addAll(strangers(request, example.path("value"))));
        operation.path("responses").forEach(answer -> {
            var content = followed(answer).path("content").path(JSON);
            strangers.addAll(strangers(content, content.path("example")));
        });
        return strangers;
    }

    private List<String> strangers(JsonNode content, JsonNode example) {
        return strangers(followed(content.path("schema")), example, "");
    }

    private List<String> strangers(JsonNode schema, JsonNode example, String where) {
        var found = new ArrayList<String>();
        var known = properties(schema);
        if (example.isTextual() && schema.has("enum") && !contains(schema.path("enum"), example)) {
            found.add(where + " = " + example);
        }
        if (example.isArray()) {
            example.forEach(one -> found.addAll(strangers(followed(schema.path("items")), one, where + "[]")));
        } else if (example.isObject() && !known.isMissingNode()) {
            example.properties().forEach(field -> {
                var place = where + "." + field.getKey();
                if (known.has(field.getKey())) {
                    found.addAll(strangers(followed(known.path(field.getKey())), field.getValue(), place));
                } else {
                    found.add(place);
                }
            });
        }
        return found;
    }

    private static boolean contains(JsonNode list, JsonNode value) {
        return list.valueStream().anyMatch(value::equals);
    }

    private static JsonNode properties(JsonNode schema) {
        return schema.has("properties") ? schema.path("properties") : MissingNode.getInstance();
    }

    private JsonNode followed(JsonNode node) {
        var ref =
                node.path("$ref").asText(node.path("allOf").path(0).path("$ref").asText());
        return ref.isEmpty() ? node : api.at(ref.substring(1));
    }
}
