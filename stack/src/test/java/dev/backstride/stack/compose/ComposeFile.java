package dev.backstride.stack.compose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A compose file as it was read; anchors and merges are resolved.
 *
 * @param folder that its relative paths start from
 */
record ComposeFile(Path folder, JsonNode document) {

    static final Path ROOT = Path.of(System.getProperty("backstride.root"));

    /** The repository's own, each time read anew. */
    static ComposeFile ours() {
        try (var reader = Files.newBufferedReader(ROOT.resolve("docker-compose.yml"))) {
            Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return new ComposeFile(ROOT, new ObjectMapper().valueToTree(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> services() {
        var names = new TreeSet<String>();
        document.get("services").fieldNames().forEachRemaining(names::add);
        return names;
    }

    ObjectNode service(String name) {
        return (ObjectNode) document.get("services").path(name);
    }

    String image(String service) {
        return service(service).path("image").asText();
    }

    Map<String, String> environment(String service) {
        var variables = new TreeMap<String, String>();
        service(service)
                .path("environment")
                .properties()
                .forEach(variable ->
                        variables.put(variable.getKey(), variable.getValue().asText()));
        return variables;
    }

    List<String> ports(String service) {
        return texts(service(service).path("ports"));
    }

    List<String> command(String service) {
        return texts(service(service).path("command"));
    }

    /** The word after this one in the service's command; empty when there is none. */
    String option(String service, String name) {
        var command = command(service);
        var at = command.indexOf(name);
        return at < 0 || at + 1 == command.size() ? "" : command.get(at + 1);
    }

    /** What is mounted where, by its place in the service's container: a volume's name or a path. */
    Map<String, String> mounts(String service) {
        var mounts = new TreeMap<String, String>();
        for (var volume : texts(service(service).path("volumes"))) {
            var parts = List.of(volume.split(":"));
            mounts.put(parts.get(1), parts.get(0));
        }
        return mounts;
    }

    /** What this service waits for, and until when. */
    Map<String, String> waits(String service) {
        var waits = new TreeMap<String, String>();
        service(service)
                .path("depends_on")
                .properties()
                .forEach(other -> waits.put(
                        other.getKey(), other.getValue().path("condition").asText()));
        return waits;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
