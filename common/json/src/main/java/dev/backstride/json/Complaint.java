package dev.backstride.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;

/**
 * Jackson's complaint in our words: the field at fault, and no word of Java.
 *
 * @param field the way to it, such as {@code facts[3].level}; empty where there is none
 * @param message what is wrong
 */
public record Complaint(String field, String message) {

    public static Complaint of(JsonProcessingException fault) {
        return new Complaint(field(fault), withoutJava(fault.getOriginalMessage()));
    }

    private static String field(JsonProcessingException fault) {
        return fault instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                        .collect(Collectors.joining("."))
                        .replace(".[", "[")
                : "";
    }

    /** Jackson names Java types and adds asides in parentheses: nothing a client can use. */
    private static String withoutJava(String message) {
        return message.replaceAll("`?\\b(?:java|dev|com)\\.[\\w.$]*?([A-Z]\\w*)(?:\\$\\w+)*(?:<[^>]*>)?`?", "$1")
                .replaceAll("\\s*\\([^)]*\\)", "")
                .replaceAll(" as per `\\w+Feature\\.\\w+`", "")
                .lines()
                .findFirst()
                .orElse("This is not JSON.");
    }
}
