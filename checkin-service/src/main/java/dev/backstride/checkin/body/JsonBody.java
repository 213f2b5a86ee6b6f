package dev.backstride.checkin.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.backstride.plumbing.json.Storable;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.problem.UnreadableJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads JSON that came in: 400 where it is not what it should be, 422 where a value is out of range. */
@ApplicationScoped
public class JsonBody {

    private final ObjectMapper json;
    private final Validator validator;

    JsonBody(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The object that {@code stream} holds. */
    public ObjectNode object(InputStream stream) {
        try (var body = Body.within(Body.JSON_LIMIT, stream)) {
            var node = json.readTree(body);
            Storable.check(node);
            return node instanceof ObjectNode object ? object : refuse();
        } catch (JsonProcessingException unreadable) {
            throw UnreadableJson.problem(unreadable);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** {@code node} as a {@code type} with every value in its range. */
    public <T> T valid(JsonNode node, Class<T> type) {
        var value = shaped(node, type);
        var violations = validator.validate(value);
        if (!violations.isEmpty()) {
            throw Violations.problem(violations);
        }
        return value;
    }

    /** {@code node} as a {@code type}; ranges are not looked at. */
    public <T> T shaped(JsonNode node, Class<T> type) {
        try {
            return json.treeToValue(node, type);
        } catch (JsonProcessingException unreadable) {
            throw UnreadableJson.problem(unreadable);
        }
    }

    private static ObjectNode refuse() {
        throw Problem.malformed("", "A JSON object is needed.");
    }
}
