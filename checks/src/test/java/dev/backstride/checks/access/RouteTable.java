package dev.backstride.checks.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The table as people read it. */
final class RouteTable {

    private RouteTable() {}

    static List<Row> rows() {
        return text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Row::parse)
                .toList();
    }

    static String text() {
        try (var file = Objects.requireNonNull(RouteTable.class.getResourceAsStream("/access/routes.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
