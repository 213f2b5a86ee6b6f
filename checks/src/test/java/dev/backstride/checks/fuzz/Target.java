package dev.backstride.checks.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One operation of a service, as its description has it.
 *
 * @param base where it is
 * @param path with names in braces
 * @param queries names of what may follow the path
 * @param bodies what it takes, by example; none where it takes nothing
 */
record Target(String base, String method, String path, List<String> queries, List<Body> bodies) {

    /**
     * A body to begin with.
     *
     * @param media its type
     */
    record Body(String media, JsonNode example) {}

    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

    /** Every operation that {@code api} describes, of the service at {@code app}, or at {@code management} where it is for ops. */
    static List<Target> in(JsonNode api, String app, String management) {
        var targets = new ArrayList<Target>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(verb -> VERBS.contains(verb.getKey()))
                        .forEach(verb -> targets.add(new Target(
                                path.getKey().startsWith("/ops") ? management : app,
                                verb.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                queries(verb.getValue()),
                                bodies(verb.getValue())))));
        return targets;
    }

    private static List<String> queries(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }

    private static List<Body> bodies(JsonNode operation) {
        var bodies = new ArrayList<Body>();
        operation
                .path("requestBody")
                .path("content")
                .properties()
                .forEach(content -> content.getValue()
                        .path("examples")
                        .forEach(example -> bodies.add(new Body(content.getKey(), example.path("value")))));
        return bodies;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
