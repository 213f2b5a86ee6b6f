package dev.backstride.events.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a schema no longer keeps of a promise that was released. Fields that may be missing may come, and so may words
 * where it was said that they grow; nothing else changes within a version.
 */
final class Compatibility {

    private static final List<String> FIXED = Stream.concat(
                    Stream.of("type", "format", "const", "x-unit", "x-consents"), Agreement.BOUNDS.stream())
            .toList();
    private static final List<String> INSIDE = List.of("items", "additionalProperties", "propertyNames");

    private final List<String> breaks = new ArrayList<>();

    private Compatibility() {}

    /** Each names the field. */
    static List<String> breaks(JsonNode released, JsonNode today) {
        var compatibility = new Compatibility();
        compatibility.compare("", released, today);
        return compatibility.breaks;
    }

    private void compare(String field, JsonNode released, JsonNode today) {
        for (var key : FIXED) {
            var was = released.path(key);
            var is = today.path(key);
            if (!was.equals(is)) {
                breaks.add("%s: %s was %s, is %s".formatted(field, key, said(was), said(is)));
            }
        }
        words(field, released, today);
        fields(field, released, today);
        for (var key : INSIDE) {
            if (released.has(key) || today.has(key)) {
                compare(field + "[]", released.path(key), today.path(key));
            }
        }
        kinds(field, released, today);
    }

    private void fields(String field, JsonNode released, JsonNode today) {
        var wereRequired = Sample.required(released);
        var areRequired = Sample.required(today);
        released.path("properties").properties().forEach(known -> {
            var name = known.getKey();
            var place = at(field, name);
            var now = today.path("properties").path(name);
            if (now.isMissingNode()) {
                breaks.add(place + ": is gone");
                return;
            }
            if (wereRequired.contains(name) != areRequired.contains(name)) {
                breaks.add(place + (wereRequired.contains(name) ? ": may be missing now" : ": must be there now"));
            }
            compare(place, known.getValue(), now);
        });
        areRequired.stream()
                .filter(name -> !released.path("properties").has(name))
                .forEach(name -> breaks.add(at(field, name) + ": is new and must be there"));
    }

    private void words(String field, JsonNode released, JsonNode today) {
        var were = released.path("enum").valueStream().toList();
        var are = today.path("enum").valueStream().toList();
        were.stream().filter(word -> !are.contains(word)).forEach(word -> breaks.add(field + ": " + word + " is gone"));
        if (!released.path("x-grows").asBoolean()) {
            are.stream()
                    .filter(word -> !were.contains(word))
                    .forEach(word -> breaks.add(field + ": " + word + " is new, where nothing was to come"));
        }
    }

    private void kinds(String field, JsonNode released, JsonNode today) {
        var now = byKind(today);
        byKind(released).forEach((kind, was) -> {
            var is = now.get(kind);
            if (is == null) {
                breaks.add(field + ": the kind " + kind + " is gone");
            } else {
                compare(field + "(" + kind + ")", was, is);
            }
        });
    }

    private static Map<String, JsonNode> byKind(JsonNode schema) {
        var kinds = new HashMap<String, JsonNode>();
        schema.path("oneOf")
                .forEach(one -> kinds.put(
                        one.path("properties").path("kind").path("const").asText(), one));
        return kinds;
    }

    private static String said(JsonNode value) {
        return value.isMissingNode() ? "not said" : value.toString();
    }

    private static String at(String field, String name) {
        return field.isEmpty() ? name : field + "." + name;
    }
}
