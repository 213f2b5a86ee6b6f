package dev.backstride.recording.tcx;

import static dev.backstride.recording.tcx.Tcx.SEVEN;
import static dev.backstride.recording.tcx.Tcx.activity;
import static dev.backstride.recording.tcx.Tcx.file;
import static dev.backstride.recording.tcx.Tcx.lap;
import static dev.backstride.recording.tcx.Tcx.points;
import static dev.backstride.recording.tcx.Tcx.recording;
import static dev.backstride.recording.tcx.Tcx.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstride.recording.Flag;
import dev.backstride.recording.Format;
import dev.backstride.recording.Recording.Device;
import dev.backstride.recording.Recording.Times;
import dev.backstride.recording.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TcxRunTest {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    @Test
    void sums_are_the_laps_own() {
        var run = recording(
                file(activity("Running", lap(0, 300, 910, points(0, 300)), lap(300, 300, 905, points(300, 600)))));

        assertThat(run.format()).hasValue(Format.TCX);
        assertThat(run.device()).isEqualTo(new Device("Pocket", "Wrist 1"));
        assertThat(run.startedAt()).isEqualTo(SEVEN);
        assertThat(run.times()).isEqualTo(new Times(TEN_MINUTES, TEN_MINUTES, TEN_MINUTES, 0));
        assertThat(run.distanceMeters()).isEqualTo(1815);
        assertThat(run.counts().laps()).isEqualTo(2);
        assertThat(run.effort().averageHeartRate()).hasValue(150);
        assertThat(run.effort().maximumHeartRate()).hasValue(171);
        assertThat(run.effort().averageStepRate()).hasValue(170);
        assertThat(run.flags()).isEmpty();
    }

    @Test
    void laps_without_sums_leave_them_to_the_points() {
        var run = recording(file(activity("Running", lap(0, 0, 0, points(0, 600)))));

        assertThat(run.distanceMeters()).isEqualTo(1800);
        assertThat(run.times().timer()).isEqualTo(TEN_MINUTES);
        assertThat(run.effort().averageHeartRate()).hasValue(148);
    }

    @Test
    void distances_that_stay_at_zero_leave_them_to_the_positions() {
        var points = points(0, 600)
                .replaceAll(
                        "<DistanceMeters>\\d+",
                        "<Position><LatitudeDegrees>52</LatitudeDegrees>"
                                + "<LongitudeDegrees>LON</LongitudeDegrees></Position><DistanceMeters>0");
        for (var i = 0; i <= 600; i++) {
            points = points.replaceFirst("LON", String.valueOf(13 + i * 3 / (111_195 * Math.cos(Math.toRadians(52)))));
        }

        var run = recording(file(activity("Running", lap(0, 0, 0, points))));

        assertThat(run.distanceMeters()).isCloseTo(1800, within(1.0));
        assertThat(run.flags()).containsExactly(Flag.SUMMARY_FROM_SAMPLES);
    }

    @Test
    void a_sum_far_below_the_track_is_not_believed() {
        var run = recording(file(activity("Running", lap(0, 24, 70, points(0, 600)))));

        assertThat(run.times().timer()).isEqualTo(TEN_MINUTES);
        assertThat(run.distanceMeters()).isEqualTo(1800);
    }

    @Test
    void pieces_of_a_lap_are_parted_by_pauses() {
        var run = recording(file(activity("Running", lap(0, 600, 1800, points(0, 300), points(420, 720)))));

        assertThat(run.times()).isEqualTo(new Times(Duration.ofMinutes(12), TEN_MINUTES, TEN_MINUTES, 1));
    }

    @Test
    void a_lap_that_begins_later_than_the_one_before_ended_comes_after_a_pause() {
        var run = recording(
                file(activity("Running", lap(0, 300, 900, points(0, 300)), lap(420, 300, 900, points(420, 720)))));

        assertThat(run.times()).isEqualTo(new Times(Duration.ofMinutes(12), TEN_MINUTES, TEN_MINUTES, 1));
    }

    @Test
    void of_activities_that_lie_apart_the_first_run_counts() {
        var run = recording(file(activity("Biking", lap(0, 600, 5000, points(0, 600)))
                + activity("Running", lap(2000, 600, 1800, points(2000, 2600)))
                + activity("Running", lap(9000, 900, 2700, points(9000, 9900)))));

        assertThat(run.startedAt()).isEqualTo(SEVEN.plusSeconds(2000));
        assertThat(run.distanceMeters()).isEqualTo(1800);
        assertThat(run.counts().samples()).isEqualTo(601);
        assertThat(run.device().name()).isEqualTo("Wrist 1");
        assertThat(run.flags()).containsExactly(Flag.MORE_ACTIVITIES);
    }

    @Test
    void of_a_race_with_several_sports_only_the_running_counts() {
        var run = recording(file("<MultiSportSession><FirstSport>"
                + activity("Running", lap(0, 300, 900, points(0, 300)))
                + "</FirstSport><NextSport>"
                + activity("Biking", lap(310, 300, 2500, points(310, 610)))
                + "</NextSport><NextSport>"
                + activity("Running", lap(620, 300, 900, points(620, 920)))
                + "</NextSport></MultiSportSession>"));

        assertThat(run.distanceMeters()).isEqualTo(1800);
        assertThat(run.times().timer()).isEqualTo(TEN_MINUTES);
        assertThat(run.counts().samples()).isEqualTo(602);
        assertThat(run.flags()).containsExactly(Flag.OTHER_SPORTS);
    }

    @Test
    void prefixes_and_small_letters_do_not_matter() {
        var plain = file(activity("running", lap(0, 600, 1800, points(0, 600))));
        var prefixed = plain.replace("<Activit", "<ns2:Activit").replace("</Activit", "</ns2:Activit");

        assertThat(recording(prefixed)).isEqualTo(recording(plain));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<Courses><Course><Lap/><Track><Trackpoint/></Track></Course></Courses>", "<Workouts/>", ""})
    void plans_and_courses_are_no_activities(String content) {
        assertThat(refusal("<TrainingCenterDatabase>" + content + "</TrainingCenterDatabase>"))
                .isEqualTo(Refusal.NOT_AN_ACTIVITY);
    }

    @Test
    void an_activity_without_anything_in_it_is_unreadable() {
        assertThat(refusal(file(activity("Running")))).isEqualTo(Refusal.UNREADABLE);
    }

    @Test
    void a_file_that_breaks_off_is_refused() {
        var file = file(activity("Running", lap(0, 600, 1800, points(0, 600))));

        assertThat(refusal(file.substring(0, file.length() / 2))).isEqualTo(Refusal.UNREADABLE);
    }
}
