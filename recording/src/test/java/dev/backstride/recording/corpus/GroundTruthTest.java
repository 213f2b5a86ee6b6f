package dev.backstride.recording.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstride.recording.Reading;
import dev.backstride.recording.Reading.Refused;
import dev.backstride.recording.Reading.Understood;
import dev.backstride.recording.Recording;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every real file, against what independent decoders read in it: two in FIT, one in GPX and TCX. */
class GroundTruthTest {

    static Stream<Row> activities() {
        return Corpus.index("activities/");
    }

    /** Of the readable runs in one sport: only they have numbers for the whole file. */
    static Stream<Row> runs() {
        var runs = activities()
                .filter(row -> row.text("sport").equals("running")
                        || (isXml(row) && row.text("outcome").equals("ACCEPTED")))
                .map(Row::toString)
                .toList();
        return Row.all(Corpus.file("ground_truth_by_decoder.csv")).stream()
                .filter(row -> runs.contains(row.toString()))
                .filter(row -> !row.text("decoder").equals("jpx"));
    }

    /** Runs whose timer the file states: GPX has none. */
    static Stream<Row> timed() {
        return runs().filter(row -> measured(row, "timer_s"));
    }

    static Stream<Row> balanced() {
        return runs().filter(row -> row.has("samples_gct_bal"));
    }

    static Stream<Row> located() {
        return Corpus.index("activities/fit/").filter(GroundTruthTest::isRun);
    }

    static Stream<Row> stepping() {
        return Corpus.index("activities/")
                .filter(GroundTruthTest::isRun)
                .filter(row -> measured(row, "avg_cadence_spm"));
    }

    @ParameterizedTest
    @MethodSource("activities")
    void a_file_is_taken_or_refused_as_the_index_says(Row row) {
        assertThat(outcome(Corpus.read(row.toString()))).isEqualTo(row.text("outcome"));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void a_run_is_read_as_other_decoders_read_it(Row truth) {
        var run = recording(Corpus.read(truth.toString())).orElseThrow();
        var softly = new SoftAssertions();
        softly.assertThat(run.sport()).isEqualTo(truth.text("sport"));
        softly.assertThat(run.startedAt()).isEqualTo(Instant.parse(truth.text("start_utc")));
        softly.assertThat(run.times().elapsed().toMillis() / 1000.0).isCloseTo(truth.number("elapsed_s"), within(1.0));
        softly.assertThat(run.counts().samples()).isEqualTo((int) truth.number("samples"));
        softly.assertThat(run.counts().withPosition()).isEqualTo((int) truth.number("samples_pos"));
        softly.assertThat(run.counts().withHeartRate()).isEqualTo((int) truth.number("samples_hr"));
        softly.assertThat(run.counts().withCadence()).isEqualTo((int) truth.number("samples_cad"));
        close(softly, truth, "distance_m", run.distanceMeters(), 1);
        close(softly, truth, "timer_s", run.times().timer().toMillis() / 1000.0, 1);
        close(softly, truth, "ascent_m", run.climb().ascentMeters().orElse(-1), 0.5);
        close(softly, truth, "max_hr", run.effort().maximumHeartRate().orElse(-1), 0.5);
        close(softly, truth, "avg_hr", run.effort().averageHeartRate().orElse(-1), isXml(truth) ? 6 : 1);
        close(softly, truth, "avg_cad_raw", run.effort().averageCadence().orElse(-1), isXml(truth) ? 2 : 1);
        close(softly, truth, "gct_balance_pct", run.leftGroundContact().orElse(-1), 0.005);
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("balanced")
    void a_balance_of_ground_contact_says_on_how_many_samples_it_rests(Row truth) {
        var run = recording(Corpus.read(truth.toString())).orElseThrow();

        assertThat(run.counts().withLeftGroundContact()).isEqualTo((int) truth.number("samples_gct_bal"));
        assertThat(run.leftGroundContact().isPresent()).isEqualTo(truth.number("samples_gct_bal") > 0);
    }

    /** What is read as COROS's "no offset" and offsets that no place on Earth has are unknown. */
    @ParameterizedTest
    @MethodSource("located")
    void local_time_is_told_where_the_file_says_it_believably(Row row) {
        var run = recording(Corpus.read(row.toString())).orElseThrow();
        var seconds = row.has("tz_offset_s") ? (int) row.number("tz_offset_s") : Integer.MAX_VALUE;
        var believed = Math.abs(seconds) <= 14 * 3600
                && !(seconds == 0 && row.text("maker").equals("COROS"));

        assertThat(run.utcOffset())
                .isEqualTo(believed ? Optional.of(ZoneOffset.ofTotalSeconds(seconds)) : Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("stepping")
    void both_feet_count_in_a_step_rate(Row row) {
        var run = recording(Corpus.read(row.toString())).orElseThrow();

        assertThat(run.effort().averageStepRate().orElse(-1))
                .isCloseTo(row.number("avg_cadence_spm"), within(isXml(row) ? 4.0 : 0.1));
    }

    @ParameterizedTest
    @MethodSource("timed")
    void laps_are_counted(Row truth) {
        var run = recording(Corpus.read(truth.toString())).orElseThrow();

        assertThat(run.counts().laps()).isEqualTo((int) truth.number("laps"));
    }

    @ParameterizedTest
    @MethodSource("timed")
    void pauses_explain_the_time_between_timer_and_clock(Row truth) {
        var times = recording(Corpus.read(truth.toString())).orElseThrow().times();
        var paused = truth.number("elapsed_s") - truth.number("timer_s");
        assertThat(times.pauses() > 0).isEqualTo(paused > 2);
    }

    /** Zero stands for what a file does not sum up. Means of GPX weigh by time here, by samples there. */
    private static void close(SoftAssertions softly, Row truth, String column, double read, double tolerance) {
        if (measured(truth, column)) {
            softly.assertThat(read).as(column).isCloseTo(truth.number(column), within(tolerance));
        }
    }

    private static boolean measured(Row truth, String column) {
        return truth.has(column) && truth.number(column) > 0;
    }

    private static boolean isRun(Row row) {
        return List.of("ACCEPTED", "ACCEPTED_FLAGGED", "START_IMPLAUSIBLE", "TOO_SHORT")
                        .contains(row.text("outcome"))
                && !row.text("sport").contains("|");
    }

    private static boolean isXml(Row row) {
        return !row.text("format").equals("FIT");
    }

    static String outcome(Reading reading) {
        return switch (reading) {
            case Understood(var recording) -> recording.isFlagged() ? "ACCEPTED_FLAGGED" : "ACCEPTED";
            case Refused refused -> refused.reason().name();
        };
    }

    static Optional<Recording> recording(Reading reading) {
        return switch (reading) {
            case Understood(var recording) -> Optional.of(recording);
            case Refused refused -> refused.understood();
        };
    }
}
