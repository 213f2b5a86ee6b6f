package dev.backstride.events.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/**
 * Data as a schema shows it: put together from the examples of its fields.
 *
 * @param whole whether with every field, or with those alone that must be there
 */
record Sample(boolean whole) {

    /** Every field there is. */
    static JsonNode whole(JsonNode schema) {
        return new Sample(true).of(schema);
    }

    /** Nothing that may be left out. */
    static JsonNode least(JsonNode schema) {
        return new Sample(false).of(schema);
    }

    private JsonNode of(JsonNode schema) {
        if (schema.has("properties")) {
            return object(schema);
        }
        return schema.has("examples") ? schema.path("examples").path(0) : array(schema.path("items"));
    }

    private JsonNode object(JsonNode schema) {
        var required = required(schema);
        var object = Json.MAPPER.createObjectNode();
        schema.path("properties").properties().stream()
                .filter(field -> whole || required.contains(field.getKey()))
                .forEach(field -> object.set(field.getKey(), of(field.getValue())));
        return object;
    }

    /** One of each kind, where there are several. */
    private JsonNode array(JsonNode items) {
        var array = Json.MAPPER.createArrayNode();
        if (items.has("oneOf")) {
            items.path("oneOf").forEach(kind -> array.add(of(kind)));
        } else {
            array.add(of(items));
        }
        return array;
    }

    static Set<String> required(JsonNode schema) {
        var names = new HashSet<String>();
        schema.path("required").forEach(name -> names.add(name.asText()));
        return names;
    }
}
