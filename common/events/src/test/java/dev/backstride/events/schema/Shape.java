package dev.backstride.events.schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.backstride.events.fact.Column;
import dev.backstride.events.runner.BirthDate;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The schema that a record would have by what Java knows of it: fields, what must be there, types, words, bounds. */
final class Shape {

    private static final Map<Class<?>, List<String>> PLAIN = Map.ofEntries(
            Map.entry(String.class, List.of("string")),
            Map.entry(UUID.class, List.of("string", "uuid")),
            Map.entry(Instant.class, List.of("string", "date-time")),
            Map.entry(LocalDate.class, List.of("string", "date")),
            Map.entry(LocalTime.class, List.of("string")),
            Map.entry(BirthDate.class, List.of("string")),
            Map.entry(int.class, List.of("integer")),
            Map.entry(Integer.class, List.of("integer")),
            Map.entry(long.class, List.of("integer")),
            Map.entry(Double.class, List.of("number")),
            Map.entry(boolean.class, List.of("boolean")),
            Map.entry(Boolean.class, List.of("boolean")));

    private Shape() {}

    static ObjectNode of(Class<?> record) {
        var properties = Json.MAPPER.createObjectNode();
        var required = Json.MAPPER.createArrayNode();
        collect(record, properties, required);
        var shape = typed("object");
        shape.set("properties", properties);
        if (!required.isEmpty()) {
            shape.set("required", required);
        }
        return shape;
    }

    private static void collect(Class<?> record, ObjectNode properties, ArrayNode required) {
        var tellsNulls = record.isAnnotationPresent(JsonInclude.class);
        for (var component : record.getRecordComponents()) {
            var type = component.getAnnotatedType();
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                collect(component.getType(), properties, required);
                continue;
            }
            var field = of(type);
            if (!type.isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            } else if (tellsNulls) {
                permitNull(field);
            }
            properties.set(component.getName(), field);
        }
    }

    private static void permitNull(ObjectNode field) {
        var type = field.path("type").asText();
        field.putArray("type").add(type).add("null");
        if (field.path("enum") instanceof ArrayNode words) {
            words.addNull();
        }
    }

    private static ObjectNode of(AnnotatedType type) {
        var shape = unbounded(raw(type), type);
        Bounds.add(type, shape);
        return shape;
    }

    private static ObjectNode unbounded(Class<?> raw, AnnotatedType type) {
        var plain = PLAIN.get(raw);
        if (plain != null) {
            var shape = typed(plain.getFirst());
            return plain.size() == 1 ? shape : shape.put("format", plain.getLast());
        }
        if (raw.isEnum()) {
            return words(raw);
        }
        if (raw == Column.class) {
            var column = typed("array");
            column.putObject("items").putArray("type").add("number").add("null");
            return column;
        }
        if (Collection.class.isAssignableFrom(raw)) {
            var array = typed("array");
            array.set("items", of(argument(type, 0)));
            return array;
        }
        return Map.class.isAssignableFrom(raw) ? map(type) : raw.isRecord() ? of(raw) : kinds(raw);
    }

    private static ObjectNode words(Class<?> raw) {
        var shape = typed("string");
        var words = shape.putArray("enum");
        for (var word : raw.getEnumConstants()) {
            words.add(((Enum<?>) word).name());
        }
        return shape;
    }

    private static ObjectNode map(AnnotatedType type) {
        var names = of(argument(type, 0));
        if (!names.has("enum")) {
            names.remove("type");
        }
        var shape = typed("object");
        if (!names.isEmpty()) {
            shape.set("propertyNames", names);
        }
        shape.set("additionalProperties", of(argument(type, 1)));
        return shape;
    }

    private static ObjectNode kinds(Class<?> raw) {
        var shape = Json.MAPPER.createObjectNode();
        var kinds = shape.putArray("oneOf");
        for (var kind : raw.getAnnotation(JsonSubTypes.class).value()) {
            var one = of(kind.value());
            one.withObject("properties").putObject("kind").put("const", kind.name());
            one.withArray("required").add("kind");
            kinds.add(one);
        }
        return shape;
    }

    private static AnnotatedType argument(AnnotatedType type, int index) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
    }

    private static Class<?> raw(AnnotatedType type) {
        return (Class<?>) (type.getType() instanceof ParameterizedType generic ? generic.getRawType() : type.getType());
    }

    private static ObjectNode typed(String type) {
        return Json.MAPPER.createObjectNode().put("type", type);
    }
}
