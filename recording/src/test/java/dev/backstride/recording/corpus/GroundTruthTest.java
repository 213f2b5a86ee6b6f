package dev.backstride.recording.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstride.recording.Reading;
import dev.backstride.recording.Reading.Refused;
import dev.backstride.recording.Reading.Understood;
import dev.backstride.recording.Recording;
import java.time.Instant;
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
        softly.assertAll();
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

    private static boolean isXml(Row row) {
        return !row.text("format").equals("FIT");
    }

    static String outcome(Reading reading) {
        return switch (reading) {
            case Understood(var recording) -> recording.isFlagged() ? "ACCEPTED_FLAGGED" : "ACCEPTED";
            case Refused(var reason, var detail, var recording) -> reason.name();
        };
    }

    static Optional<Recording> recording(Reading reading) {
        return switch (reading) {
            case Understood(var recording) -> Optional.of(recording);
            case Refused(var reason, var detail, var recording) -> recording;
        };
    }
}
