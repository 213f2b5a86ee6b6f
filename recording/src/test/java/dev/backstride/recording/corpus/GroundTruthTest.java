package dev.backstride.recording.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstride.recording.Reading;
import dev.backstride.recording.Reading.Refused;
import dev.backstride.recording.Reading.Understood;
import dev.backstride.recording.Recording;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every real FIT file, against what two independent decoders read in it. */
class GroundTruthTest {

    static Stream<Row> activities() {
        return Corpus.index("activities/fit");
    }

    /** Of the readable runs in one sport: only they have numbers for the whole file. */
    static Stream<Row> runs() {
        var runs = activities()
                .filter(row -> row.text("sport").equals("running"))
                .map(Row::toString)
                .toList();
        return Row.all(Corpus.file("ground_truth_by_decoder.csv")).stream()
                .filter(row -> runs.contains(row.toString()));
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
        softly.assertThat(run.times().timer().toMillis() / 1000.0).isCloseTo(truth.number("timer_s"), within(1.0));
        softly.assertThat(run.distanceMeters()).isCloseTo(truth.number("distance_m"), within(1.0));
        softly.assertThat(run.counts().samples()).isEqualTo((int) truth.number("samples"));
        softly.assertThat(run.counts().withPosition()).isEqualTo((int) truth.number("samples_pos"));
        softly.assertThat(run.counts().withHeartRate()).isEqualTo((int) truth.number("samples_hr"));
        softly.assertThat(run.counts().laps()).isEqualTo((int) truth.number("laps"));
        close(softly, truth, "avg_hr", run.effort().averageHeartRate());
        close(softly, truth, "avg_cad_raw", run.effort().averageCadence());
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void pauses_explain_the_time_between_timer_and_clock(Row truth) {
        var times = recording(Corpus.read(truth.toString())).orElseThrow().times();
        var paused = truth.number("elapsed_s") - truth.number("timer_s");
        assertThat(times.pauses() > 0).isEqualTo(paused > 2);
    }

    private static void close(SoftAssertions softly, Row truth, String column, OptionalDouble read) {
        if (truth.has(column)) {
            softly.assertThat(read.orElse(Double.NaN)).as(column).isCloseTo(truth.number(column), within(1.0));
        }
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
