package dev.backstride.checks.supply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lists beside this test, without what they say to people. */
final class Lines {

    private Lines() {}

    /** Each line of a list, in so many words; the last takes what is left. */
    static List<List<String>> of(String list, int words) {
        return text(list)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.strip().split("\\s+", words)))
                .toList();
    }

    private static String text(String list) {
        try (var file = Objects.requireNonNull(Lines.class.getResourceAsStream("/supply/" + list), list)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
