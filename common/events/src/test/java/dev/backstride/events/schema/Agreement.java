package dev.backstride.events.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a schema says something else than the record whose {@link Shape} it is held against. */
final class Agreement {

    static final List<String> BOUNDS = List.of(
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minProperties",
            "pattern");
    private static final List<String> SETS = List.of("enum", "required");
    private static final List<String> INSIDE = List.of("items", "additionalProperties", "propertyNames");

    private final List<String> differences = new ArrayList<>();

    private Agreement() {}

    /** Each names the field. */
    static List<String> differences(Class<?> record, JsonNode schema) {
        var agreement = new Agreement();
        agreement.compare("", Shape.of(record), schema);
        return agreement.differences;
    }

    private void compare(String field, JsonNode record, JsonNode schema) {
        for (var key : List.of("type", "format", "const")) {
            same(field, key, record.path(key), schema.path(key));
        }
        SETS.forEach(key -> same(field, key, set(record.path(key)), set(schema.path(key))));
        bounds(field, record, schema);
        properties(field, record.path("properties"), schema.path("properties"));
        for (var key : INSIDE) {
            if (record.has(key) || schema.has(key)) {
                compare(field + "[]", record.path(key), schema.path(key));
            }
        }
        same(field, "kinds", record.path("oneOf").size(), schema.path("oneOf").size());
        for (int kind = 0; kind < record.path("oneOf").size(); kind++) {
            compare(field, record.path("oneOf").path(kind), schema.path("oneOf").path(kind));
        }
    }

    private void properties(String field, JsonNode record, JsonNode schema) {
        var names = new HashSet<String>();
        record.fieldNames().forEachRemaining(names::add);
        schema.fieldNames().forEachRemaining(names::add);
        for (var name : names) {
            var place = field.isEmpty() ? name : field + "." + name;
            if (record.has(name) && schema.has(name)) {
                compare(place, record.path(name), schema.path(name));
            } else {
                differences.add(place + " is only in the " + (record.has(name) ? "record" : "schema"));
            }
        }
    }

    /** A schema may bound what the validator does not: values that nobody tells us, but the rules make. */
    private void bounds(String field, JsonNode record, JsonNode schema) {
        if (BOUNDS.stream().anyMatch(record::has)) {
            BOUNDS.forEach(key -> same(field, key, number(record.path(key)), number(schema.path(key))));
        }
    }

    private static Object number(JsonNode value) {
        return value.isNumber() ? value.decimalValue().stripTrailingZeros() : value;
    }

    private void same(String field, String what, Object record, Object schema) {
        if (!record.equals(schema)) {
            differences.add("%s: %s is %s in the record, %s in the schema".formatted(field, what, record, schema));
        }
    }

    private static Set<JsonNode> set(JsonNode values) {
        var set = new HashSet<JsonNode>();
        values.forEach(set::add);
        return set;
    }
}
