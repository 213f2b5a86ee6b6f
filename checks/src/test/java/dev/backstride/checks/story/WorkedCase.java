package dev.backstride.checks.story;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.backstride.checks.door.Corpus;
import dev.backstride.events.decision.Decision;
import dev.backstride.stack.story.StoryJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What happens to a runner, and the decisions that come of it, as a file tells it.
 *
 * @param asOf until when it is told
 */
@JsonIgnoreProperties({"title", "trace", "screening", "runner"})
record WorkedCase(String id, Instant asOf, List<ObjectNode> facts, List<Decision> expect) {

    /** One of those that live outside the repository; the test is skipped without them, unless they are required. */
    static WorkedCase shared(String id) {
        try {
            return read(Corpus.vignette(id).toUri().toURL());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that the protocol tells in words, in the same form. */
    static WorkedCase ours(String id) {
        return read(Objects.requireNonNull(WorkedCase.class.getResource("/cases/" + id + ".json")));
    }

    private static WorkedCase read(URL file) {
        try (var stream = file.openStream()) {
            return StoryJson.mapper().readValue(stream, WorkedCase.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When somebody tells of {@code fact}. */
    static Instant told(ObjectNode fact) {
        return Stream.of("receivedAt", "answeredAt", "givenAt")
                .filter(fact::has)
                .findFirst()
                .map(name -> Instant.parse(fact.get(name).asText()))
                .orElseThrow();
    }
}
