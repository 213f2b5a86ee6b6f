package dev.backstride.inspection;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Says what is wrong with data by its JSON Schema. Safe for use by several threads. */
public final class Inspection {

    private static final String BASE = "https://backstride.dev/schemas";

    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final SchemaRegistry registry;

    /** By the schemas in {@code folder} of the class path. */
    public Inspection(String folder) {
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaIdResolvers(ids -> ids.mapPrefix(BASE, "classpath:" + folder)));
    }

    /** By the schemas of today. */
    public static Inspection ofToday() {
        return new Inspection("dev/backstride/events/schemas");
    }

    /** What is wrong with {@code data} by the schema with this {@code $id}; empty where nothing is. */
    public List<String> faults(String schema, String data) {
        return schemas
                .computeIfAbsent(schema, id -> registry.getSchema(SchemaLocation.of(id)))
                .validate(
                        data,
                        InputFormat.JSON,
                        validation -> validation.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
