package dev.backstride.events.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.backstride.events.fact.Fact;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.math.BigDecimal;

/** What the validator holds a value to, in the words of JSON Schema. */
final class Bounds {

    private Bounds() {}

    static void add(AnnotatedType type, ObjectNode shape) {
        for (var annotation : type.getAnnotations()) {
            add(annotation, shape);
        }
    }

    private static void add(Annotation annotation, ObjectNode shape) {
        switch (annotation) {
            case Min min -> shape.put("minimum", min.value());
            case Max max -> shape.put("maximum", max.value());
            case DecimalMin min -> shape.put("minimum", new BigDecimal(min.value()));
            case DecimalMax max -> shape.put("maximum", new BigDecimal(max.value()));
            case Positive _ -> shape.put("exclusiveMinimum", 0);
            case NotBlank _ -> shape.put("minLength", 1);
            case NotEmpty _ -> shape.put("min" + counted(shape), 1);
            case Size size -> add(size, shape);
            case Email _ -> shape.put("format", "email");
            case Pattern pattern -> add(pattern, shape);
            default -> {}
        }
    }

    private static void add(Size size, ObjectNode shape) {
        if (size.min() > 0) {
            shape.put("min" + counted(shape), size.min());
        }
        shape.put("max" + counted(shape), size.max());
    }

    /** Java's own names for classes of characters are no regular expression elsewhere. */
    private static void add(Pattern pattern, ObjectNode shape) {
        if (pattern.regexp().equals(Fact.ID)) {
            shape.put("minLength", 1).put("maxLength", 64).put("pattern", "^[^\\u0000-\\u001f\\u007f]+$");
        } else {
            shape.put("pattern", "^" + pattern.regexp() + "$");
        }
    }

    private static String counted(ObjectNode shape) {
        return switch (shape.path("type").asText()) {
            case "array" -> "Items";
            case "object" -> "Properties";
            default -> "Length";
        };
    }
}
