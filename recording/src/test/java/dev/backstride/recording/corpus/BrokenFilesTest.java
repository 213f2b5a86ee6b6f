package dev.backstride.recording.corpus;

import static dev.backstride.recording.Flag.CLIMB_DERIVED;
import static dev.backstride.recording.Flag.FILE_CHECKSUM_WRONG;
import static dev.backstride.recording.Flag.HEADER_CHECKSUM_WRONG;
import static dev.backstride.recording.Flag.MORE_ACTIVITIES;
import static dev.backstride.recording.Flag.SIZE_NOT_STATED;
import static dev.backstride.recording.Flag.SUMMARY_FROM_SAMPLES;
import static dev.backstride.recording.Flag.TRAILING_BYTES;
import static dev.backstride.recording.Flag.TRUNCATED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.recording.Flag;
import dev.backstride.recording.Reading;
import dev.backstride.recording.Reading.Refused;
import dev.backstride.recording.Refusal;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files broken on purpose. Most derive from a run of 57 s: they are readable, and R-01 finds them too short. */
class BrokenFilesTest {

    static Stream<Row> indexed() {
        return Corpus.index("adversarial/").filter(row -> !row.text("outcome").equals("BY_STATED_RULE"));
    }

    /** A run that is too short is judged by what was read of it all the same. */
    @ParameterizedTest
    @MethodSource("indexed")
    void a_broken_file_is_read_as_the_index_says(Row row) {
        var reading = Corpus.read(row.toString());
        var read = GroundTruthTest.recording(reading).map(Reading.Understood::new);

        assertThat(GroundTruthTest.outcome(read.<Reading>map(run -> run).orElse(reading)))
                .isEqualTo(row.text("outcome"));
    }

    static Stream<Arguments> derived() {
        return Stream.of(
                Arguments.of("p_gzipped.fit.gz", Set.of()),
                Arguments.of("p_wrong_file_crc.fit", Set.of(FILE_CHECKSUM_WRONG)),
                Arguments.of("p_wrong_header_crc.fit", Set.of(HEADER_CHECKSUM_WRONG, FILE_CHECKSUM_WRONG)),
                Arguments.of("p_trailing_garbage.fit", Set.of(TRAILING_BYTES)),
                Arguments.of(
                        "p_data_size_zero.fit", Set.of(HEADER_CHECKSUM_WRONG, FILE_CHECKSUM_WRONG, SIZE_NOT_STATED)),
                Arguments.of("p_data_size_huge.fit", Set.of(HEADER_CHECKSUM_WRONG, TRUNCATED)),
                Arguments.of("p_bytes_smashed_middle.fit", Set.of(FILE_CHECKSUM_WRONG)),
                Arguments.of("p_truncated_last_byte.fit", Set.of(TRUNCATED)),
                Arguments.of("p_truncated_60pct.fit", Set.of(TRUNCATED, SUMMARY_FROM_SAMPLES, CLIMB_DERIVED)),
                Arguments.of("p_chained_same_run_twice.fit", Set.of(MORE_ACTIVITIES)));
    }

    @ParameterizedTest
    @MethodSource("derived")
    void a_broken_copy_is_read_and_flagged_and_then_as_short_as_its_original(String name, Set<Flag> flags) {
        var refused = (Refused) Corpus.read("adversarial/" + name);

        assertThat(refused.reason()).isEqualTo(Refusal.TOO_SHORT);
        var run = refused.understood().orElseThrow();
        assertThat(run.flags()).isEqualTo(flags);
        assertThat(run.startedAt()).isEqualTo(Instant.parse("2017-06-11T14:34:09Z"));
    }

    @Test
    void of_two_chained_runs_the_one_that_passes_the_gate_is_taken() {
        var run = GroundTruthTest.recording(Corpus.read("adversarial/p_chained_two_runs.fit"))
                .orElseThrow();

        assertThat(run.startedAt()).isEqualTo(Instant.parse("2013-07-20T13:41:39Z"));
        assertThat(run.flags()).containsExactly(MORE_ACTIVITIES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zero_bytes.fit",
                "header_only.fit",
                "html_login_page.fit",
                "text_named_fit.fit",
                "p_two_in_a_zip.zip",
                "xxe.gpx",
                "billion_laughs.gpx",
                "truncated.gpx"
            })
    void what_is_no_whole_recording_is_unreadable(String name) {
        var refused = (Refused) Corpus.read("adversarial/" + name);

        assertThat(refused.reason()).isEqualTo(Refusal.UNREADABLE);
        assertThat(refused.detail()).startsWith("The file ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export.xml", "export_ios17_running.xml"})
    void of_apple_health_s_export_of_everything_the_routes_are_asked_for(String name) {
        var refused = (Refused) Corpus.read("providers/apple/" + name);

        assertThat(refused.reason()).isEqualTo(Refusal.UNREADABLE);
        assertThat(refused.detail()).contains("Apple Health", "workout-routes");
    }

    @Test
    void wide_letters_and_a_byte_order_mark_change_nothing() {
        assertThat(Corpus.read("adversarial/utf16_bom.gpx")).isEqualTo(Corpus.read("adversarial/plain_ok.gpx"));
    }
}
