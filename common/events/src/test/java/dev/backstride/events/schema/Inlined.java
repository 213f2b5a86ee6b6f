package dev.backstride.events.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.backstride.events.EventType;
import dev.backstride.events.Schemas;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Schemas with all they refer to put in its place, so that they can be walked and compared. */
final class Inlined {

    private static final Set<String> GONE = Set.of("$ref", "$defs");

    private final UnaryOperator<String> texts;
    private final Map<String, JsonNode> documents = new HashMap<>();

    /** Schemas whose {@code texts} are known by name. */
    Inlined(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    static Inlined today() {
        return new Inlined(name -> Schemas.named(name).orElseThrow());
    }

    JsonNode of(EventType type) {
        return of(Schemas.name(type));
    }

    JsonNode of(String name) {
        return inlined(document(name), name);
    }

    private JsonNode inlined(JsonNode node, String document) {
        if (node.isArray()) {
            var all = Json.MAPPER.createArrayNode();
            node.forEach(one -> all.add(inlined(one, document)));
            return all;
        }
        if (!node.isObject()) {
            return node;
        }
        var whole = node.has("$ref") ? target(node.path("$ref").asText(), document) : Json.MAPPER.createObjectNode();
        node.properties().stream()
                .filter(part -> !GONE.contains(part.getKey()))
                .forEach(part -> whole.set(part.getKey(), inlined(part.getValue(), document)));
        return whole;
    }

    private ObjectNode target(String reference, String document) {
        var hash = reference.indexOf('#');
        var named = hash == 0 ? document : reference.substring(0, hash);
        var target = document(named).at(reference.substring(hash + 1));
        if (!target.isObject()) {
            throw new IllegalArgumentException(document + " refers to " + reference + ", which is not there");
        }
        return (ObjectNode) inlined(target, named);
    }

    private JsonNode document(String name) {
        return documents.computeIfAbsent(name, key -> Json.tree(texts.apply(key)));
    }
}
