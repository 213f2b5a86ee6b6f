package dev.backstride.checks.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.backstride.checks.door.Uploads.Answer;
import dev.backstride.checks.system.OneSystem;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.recording.Flag;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every real file, sent to the running system by a client that knows only its API. */
@ExtendWith(OneSystem.class)
class RecordingsTest {

    /** What our rules make of the files that the index leaves to them. */
    private static final Map<String, String> BY_OUR_RULES = Map.of(
            "p_truncated_60pct.fit", "ACCEPTED_FLAGGED",
            "p_truncated_last_byte.fit", "ACCEPTED_FLAGGED",
            "p_data_size_zero.fit", "ACCEPTED_FLAGGED",
            "p_data_size_huge.fit", "ACCEPTED_FLAGGED",
            "p_bytes_smashed_middle.fit", "ACCEPTED_FLAGGED",
            "p_chained_two_runs.fit", "ACCEPTED_FLAGGED",
            "p_chained_same_run_twice.fit", "ACCEPTED_FLAGGED",
            "p_two_in_a_zip.zip", "UNREADABLE");

    private final Uploads uploads = new Uploads();

    static List<Corpus.Expected> activities() throws IOException {
        return Corpus.activities();
    }

    static List<Corpus.Expected> adversarial() throws IOException {
        return Corpus.adversarial();
    }

    @ParameterizedTest
    @MethodSource("activities")
    void a_file_is_taken_or_refused_as_the_index_says(Corpus.Expected expected, RunningSystem system) throws Exception {
        var answer = send(expected, system);

        assertThat(outcome(answer)).as(answer.toString()).isEqualTo(expected.outcome());
    }

    /**
     * Most derive from a run of 57 s, which R-01 refuses once it is read: what was read is told with the refusal, and
     * must be what the index says.
     */
    @ParameterizedTest
    @MethodSource("adversarial")
    void a_broken_file_is_read_as_the_index_or_our_rules_say(Corpus.Expected expected, RunningSystem system)
            throws Exception {
        var answer = send(expected, system);

        var read = answer.body().path("recording");
        var tooShort = answer.body().path("reason").asText().equals("TOO_SHORT");
        assertThat(tooShort ? accepted(read) : outcome(answer))
                .as(answer.toString())
                .isEqualTo(BY_OUR_RULES.getOrDefault(expected.name(), expected.outcome()));
        assertThat(read.path("quality").asText().equals("REJECTED")).isEqualTo(tooShort);
    }

    private Answer send(Corpus.Expected expected, RunningSystem system) throws Exception {
        return uploads.send(system, uploads.runner(system, "files"), expected, Files.readAllBytes(expected.file()));
    }

    private static String outcome(Answer answer) {
        return switch (answer.status()) {
            case 200, 201 -> accepted(answer.body().path("recording"));
            case 422 -> answer.body().path("reason").asText();
            default -> "status " + answer.status();
        };
    }

    /** Flags of the file itself, not of what a watch left out. */
    private static String accepted(JsonNode recording) {
        return recording
                        .path("flags")
                        .valueStream()
                        .map(JsonNode::asText)
                        .anyMatch(flag -> Flag.valueOf(flag).isOfTheFile())
                ? "ACCEPTED_FLAGGED"
                : "ACCEPTED";
    }
}
