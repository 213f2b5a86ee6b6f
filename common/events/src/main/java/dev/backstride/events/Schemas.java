package dev.backstride.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The JSON Schemas (2020-12) of all data that is published: the contract with whoever reads it. One for each type of
 * event, named by {@code ce_dataschema}, and one for what several of them share.
 */
public final class Schemas {

    /** Where the names of all schemas begin. */
    public static final String BASE = "https://backstride.dev/schemas/";

    /** What the schemas of several events share. */
    public static final String SHARED = "shared.v1.json";

    private static final Set<String> NAMES = Stream.concat(
                    Stream.of(SHARED), Arrays.stream(EventType.values()).map(Schemas::name))
            .collect(Collectors.toUnmodifiableSet());

    private Schemas() {}

    /** The name of every schema, such as {@code run.recorded.v1.json}. */
    public static Set<String> names() {
        return NAMES;
    }

    /** The name of the schema of {@code type}'s data. */
    public static String name(EventType type) {
        return type.dataSchema().substring(BASE.length());
    }

    /** The schema with this name, if it is one of ours. */
    public static Optional<String> named(String name) {
        return NAMES.contains(name) ? Optional.of(text(name)) : Optional.empty();
    }

    private static String text(String name) {
        try (var schema = Schemas.class.getResourceAsStream("schemas/" + name)) {
            if (schema == null) {
                throw new IllegalStateException("no schema " + name);
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
