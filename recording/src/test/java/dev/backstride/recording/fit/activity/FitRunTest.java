package dev.backstride.recording.fit.activity;

import static dev.backstride.recording.fit.BaseType.ENUM;
import static dev.backstride.recording.fit.BaseType.UINT32;
import static dev.backstride.recording.fit.activity.Files.RUNNING;
import static dev.backstride.recording.fit.activity.Files.SEVEN;
import static dev.backstride.recording.fit.activity.Files.fileId;
import static dev.backstride.recording.fit.activity.Files.localTime;
import static dev.backstride.recording.fit.activity.Files.read;
import static dev.backstride.recording.fit.activity.Files.recording;
import static dev.backstride.recording.fit.activity.Files.run;
import static dev.backstride.recording.fit.activity.Files.samples;
import static dev.backstride.recording.fit.activity.Files.session;
import static dev.backstride.recording.fit.activity.Files.timer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Flag;
import dev.backstride.recording.Kind;
import dev.backstride.recording.Reading;
import dev.backstride.recording.Reading.Refused;
import dev.backstride.recording.Refusal;
import dev.backstride.recording.Remedy;
import dev.backstride.recording.fit.draft.FitDraft;
import dev.backstride.recording.fit.draft.FitWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FitRunTest {

    private static final int GENERIC = 0;
    private static final int CYCLING = 2;
    private static final Claims SAID_TO_BE_A_TRAIL_RUN = new Claims(Optional.empty(), Optional.of(Kind.TRAIL_RUN));

    @Test
    void a_session_may_come_before_its_samples() {
        var before = samples(new FitWriter().write(fileId(4, 1)).write(session(RUNNING, 0, 600, 1800)), 0, 600);

        assertThat(recording(before)).isEqualTo(recording(run()));
    }

    @Test
    void without_a_session_the_samples_are_summed_up_and_pauses_taken_off() {
        var file = samples(new FitWriter().write(fileId(4, 1)).write(sport(RUNNING)), 0, 300)
                .write(timer(4, 300))
                .write(timer(0, 400));

        var run = recording(samples(file, 400, 700));

        assertThat(run.flags()).containsExactly(Flag.SUMMARY_FROM_SAMPLES);
        assertThat(run.startedAt()).isEqualTo(SEVEN);
        assertThat(run.times().elapsed()).isEqualTo(Duration.ofSeconds(700));
        assertThat(run.times().timer()).isEqualTo(Duration.ofMinutes(10));
        assertThat(run.times().moving()).isEqualTo(Duration.ofMinutes(10));
        assertThat(run.times().pauses()).isEqualTo(1);
        assertThat(run.distanceMeters()).isEqualTo(2100);
        assertThat(run.effort().averageHeartRate()).hasValue(150);
        assertThat(run.effort().averageStepRate()).hasValue(170);
    }

    @ParameterizedTest
    @CsvSource({"3600, 1, +01:00", "20700, 1, +05:45", "0, 1, Z"})
    void an_offset_that_exists_is_told(long seconds, int maker, String offset) {
        assertThat(located(seconds, maker)).contains(ZoneOffset.of(offset));
    }

    @ParameterizedTest
    @CsvSource({"-982601531, 144", "51300, 1", "3601, 1", "0, 294"})
    void an_offset_that_does_not_exist_is_unknown_and_so_is_none_from_a_maker_that_writes_no_local_time(
            long seconds, int maker) {
        assertThat(located(seconds, maker)).isEmpty();
    }

    @Test
    void another_sport_is_no_run_whatever_the_upload_says() {
        var ride = samples(new FitWriter().write(fileId(4, 1)), 0, 600).write(session(CYCLING, 0, 600, 1800));

        assertThat(refusal(read(ride.toBytes(), SAID_TO_BE_A_TRAIL_RUN))).isEqualTo(Refusal.NOT_A_RUN);
    }

    @Test
    void a_generic_sport_is_a_run_only_when_the_upload_says_so() {
        var file = samples(new FitWriter().write(fileId(4, 1)), 0, 600)
                .write(session(GENERIC, 0, 600, 1800))
                .toBytes();

        assertThat(read(file, Claims.NONE))
                .extracting("reason", "remedy")
                .containsExactly(Refusal.NOT_A_RUN, Optional.of(Remedy.KIND));
        var run = recording(read(file, SAID_TO_BE_A_TRAIL_RUN));
        assertThat(run.kind()).isEqualTo(Kind.TRAIL_RUN);
        assertThat(run.flags()).containsExactly(Flag.SPORT_NOT_STATED);
    }

    @ParameterizedTest
    @CsvSource({"1080, true", "1074, false", "3900, true", "3906, false"})
    void a_file_that_names_no_sport_is_a_run_by_its_pace(int metres, boolean isRun) {
        var file = samples(new FitWriter().write(fileId(4, 1)), 0, 600).write(session(0xFF, 0, 600, metres));

        assertThat(read(file) instanceof Reading.Understood).isEqualTo(isRun);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 6, 32})
    void a_file_of_another_type_is_no_activity(int type) {
        assertThat(refusal(read(new FitWriter().write(fileId(type, 1))))).isEqualTo(Refusal.NOT_AN_ACTIVITY);
    }

    @Test
    void a_start_that_cannot_be_is_refused_unless_the_upload_knows_better() {
        var file = new FitWriter()
                .write(fileId(4, 1))
                .write(session(RUNNING, -900_000_000, 600, 1800))
                .toBytes();
        var said = new Claims(Optional.of(SEVEN), Optional.empty());

        assertThat(read(file, Claims.NONE))
                .extracting("reason", "remedy")
                .containsExactly(Refusal.START_IMPLAUSIBLE, Optional.of(Remedy.STARTED_AT));
        var run = recording(read(file, said));
        assertThat(run.startedAt()).isEqualTo(SEVEN);
        assertThat(run.flags()).containsExactly(Flag.START_FROM_UPLOAD);
    }

    @Test
    void a_believable_start_is_not_replaced_by_the_upload_s() {
        var said = new Claims(Optional.of(Instant.parse("2026-06-01T00:00:00Z")), Optional.empty());

        assertThat(recording(read(run().toBytes(), said)).startedAt()).isEqualTo(SEVEN);
    }

    @Test
    void samples_that_go_back_in_time_are_counted_but_not_used() {
        var file = samples(new FitWriter().write(fileId(4, 1)), 0, 300).write(Files.sample(100));

        var run = recording(samples(file, 301, 600).write(session(RUNNING, 0, 600, 1800)));

        assertThat(run.flags()).containsExactly(Flag.TIME_JUMPED);
        assertThat(run.counts().samples()).isEqualTo(602);
        assertThat(run.digest()).isEqualTo(recording(run()).digest());
    }

    @Test
    void a_timer_that_ran_longer_than_time_is_flagged() {
        var session = session(RUNNING, 0, 600, 1800).number(8, UINT32, 601_000);

        var run = recording(samples(new FitWriter().write(fileId(4, 1)), 0, 600).write(session));

        assertThat(run.flags()).containsExactly(Flag.TIMER_EXCEEDS_ELAPSED);
        assertThat(run.times().elapsed()).isEqualTo(Duration.ofSeconds(601));
    }

    @Test
    void a_session_that_is_written_twice_counts_once() {
        assertThat(recording(run().write(session(RUNNING, 0, 600, 1810))).distanceMeters())
                .isEqualTo(1810);
    }

    @Test
    void runs_in_one_file_that_are_more_than_a_day_apart_are_two_of_which_the_first_is_taken() {
        var run = recording(run().write(session(RUNNING, 172_800, 900, 2700)));

        assertThat(run.times().elapsed()).isEqualTo(Duration.ofMinutes(10));
        assertThat(run.flags()).containsExactly(Flag.MORE_ACTIVITIES);
    }

    @Test
    void a_file_type_that_comes_late_begins_nothing() {
        var file = samples(new FitWriter(), 0, 300).write(fileId(4, 1));

        var run = recording(samples(file, 301, 600).write(session(RUNNING, 0, 600, 1800)));

        assertThat(run.counts().samples()).isEqualTo(601);
        assertThat(run.flags()).isEmpty();
    }

    @Test
    void a_cut_file_is_kept_when_what_is_left_passes_the_gate_and_refused_otherwise() {
        var file = run().toBytes();
        var kept = recording(read(Arrays.copyOf(file, file.length / 2), Claims.NONE));

        assertThat(kept.flags()).contains(Flag.TRUNCATED);
        assertThat(kept.isFlagged()).isTrue();
        assertThat(refusal(read(Arrays.copyOf(file, file.length / 5), Claims.NONE)))
                .isEqualTo(Refusal.TOO_SHORT);
    }

    private static Optional<ZoneOffset> located(long seconds, int maker) {
        var file = samples(new FitWriter().write(fileId(4, maker)), 0, 600)
                .write(session(RUNNING, 0, 600, 1800))
                .write(localTime(seconds));
        return recording(file).utcOffset();
    }

    private static FitDraft sport(int number) {
        return FitDraft.of(12).local(5).number(0, ENUM, number);
    }

    private static Refusal refusal(Reading reading) {
        return ((Refused) reading).reason();
    }
}
