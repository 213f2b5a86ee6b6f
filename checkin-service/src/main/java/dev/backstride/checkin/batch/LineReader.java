package dev.backstride.checkin.batch;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.backstride.checkin.batch.Lines.Line;
import dev.backstride.checkin.body.Body;
import dev.backstride.checkin.fact.FactReader;
import dev.backstride.checkin.file.Refused;
import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Placement;
import dev.backstride.events.fact.Run;
import dev.backstride.plumbing.json.Storable;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.problem.UnreadableJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads a line as a fact. */
@ApplicationScoped
class LineReader {

    /** By the words of {@link Fact}. */
    private static final Map<String, Class<? extends Fact>> TYPES = Arrays.stream(
                    Fact.class.getAnnotation(JsonSubTypes.class).value())
            .collect(Collectors.toUnmodifiableMap(
                    JsonSubTypes.Type::name, type -> type.value().asSubclass(Fact.class)));

    /** What is not a program's to say. */
    private static final Set<Class<? extends Fact>> OF_CLINICIANS =
            Set.of(Clearance.class, Placement.class, Acknowledgement.class);

    private final ObjectMapper json;
    private final FactReader reader;

    LineReader(ObjectMapper json, FactReader reader) {
        this.json = json;
        this.reader = reader;
    }

    /**
     * The fact that a line tells.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem as the same body would get at the fact's own door
     */
    Told read(Line line) {
        var body = object(line.text().orElseThrow(() -> Problem.tooLarge(Body.JSON_LIMIT)));
        var type = type(text(body, "type"));
        var runner = runner(text(body, "runnerId"));
        var fact = reader.read(runner, type, body);
        if (fact instanceof Run run) {
            Refused.check(run);
        }
        return new Told(line.number(), runner, fact);
    }

    private ObjectNode object(String text) {
        try {
            var node = json.readTree(text);
            Storable.check(node);
            if (node instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException unreadable) {
            throw UnreadableJson.problem(unreadable);
        }
        throw Problem.malformed("line", "A line is one JSON object.");
    }

    private static Optional<String> text(ObjectNode body, String field) {
        return Optional.ofNullable(body.remove(field)).map(node -> node.asText());
    }

    private static Class<? extends Fact> type(Optional<String> word) {
        var type = word.map(TYPES::get)
                .orElseThrow(() -> Problem.refused(
                        Fault.INVALID,
                        "type",
                        "One of " + TYPES.keySet().stream().sorted().toList() + " is needed."));
        if (OF_CLINICIANS.contains(type)) {
            throw Problem.forbidden("Those who look after a runner say this, by its own door.");
        }
        return type;
    }

    private static UUID runner(Optional<String> id) {
        try {
            return UUID.fromString(id.orElse(""));
        } catch (IllegalArgumentException otherwise) {
            throw Problem.malformed("runnerId", "A runner's id is needed.");
        }
    }
}
