package dev.backstride.stack.signin;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of a query or a form; of two with one name the first counts. */
record Parameters(Map<String, String> values) {

    static Parameters parse(@Nullable String encoded) {
        var values = new HashMap<String, String>();
        if (encoded != null) {
            Arrays.stream(encoded.split("&", -1))
                    .map(pair -> pair.split("=", 2))
                    .forEach(pair -> values.putIfAbsent(decoded(pair[0]), pair.length < 2 ? "" : decoded(pair[1])));
        }
        return new Parameters(values);
    }

    /** The value, or nothing. */
    String of(String name) {
        return values.getOrDefault(name, "");
    }

    static String encoded(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
