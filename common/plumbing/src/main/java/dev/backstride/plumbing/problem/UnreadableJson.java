package dev.backstride.plumbing.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.stream.Collectors;

/** Turns Jackson's complaint into ours: the field at fault, and no word of Java. */
public final class UnreadableJson {

    private UnreadableJson() {}

    /** 400 with the field at fault. */
    public static HttpProblem problem(JsonProcessingException fault) {
        return Problem.malformed(field(fault), withoutJava(fault.getOriginalMessage()));
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
