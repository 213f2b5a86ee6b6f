package dev.backstride.plumbing.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.backstride.plumbing.problem.Problem;
import java.nio.charset.StandardCharsets;

/** What JSON can say and a database cannot keep: NUL, half characters, numbers beyond every double. */
public final class Storable {

    private static final char NUL = '\0';

    private Storable() {}

    /** 400 unless {@code node} can be kept as it is. */
    public static void check(JsonNode node) {
        if (node.isTextual() && !isStorable(node.textValue())) {
            throw Problem.malformed("body", "Text may hold any character but NUL, and whole ones only.");
        }
        if (node.isNumber() && !Double.isFinite(node.doubleValue())) {
            throw Problem.malformed("body", "A number is too large.");
        }
        for (var part : node) {
            check(part);
        }
    }

    /** Whether {@code text} can be kept as it is. */
    public static boolean isStorable(String text) {
        return text.indexOf(NUL) < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
