package dev.backstride.recording.gpx;

import static dev.backstride.recording.gpx.Gpx.SEVEN;
import static dev.backstride.recording.gpx.Gpx.file;
import static dev.backstride.recording.gpx.Gpx.point;
import static dev.backstride.recording.gpx.Gpx.points;
import static dev.backstride.recording.gpx.Gpx.read;
import static dev.backstride.recording.gpx.Gpx.recording;
import static dev.backstride.recording.gpx.Gpx.refusal;
import static dev.backstride.recording.gpx.Gpx.track;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Flag;
import dev.backstride.recording.Format;
import dev.backstride.recording.Kind;
import dev.backstride.recording.Reading;
import dev.backstride.recording.Recording.Times;
import dev.backstride.recording.Refusal;
import dev.backstride.recording.digest.Measure;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GpxRunTest {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    @Test
    void a_run_is_read_from_its_positions_and_times() {
        var run = recording(file(track("running", points(0, 600))));

        assertThat(run.format()).hasValue(Format.GPX);
        assertThat(run.device().maker()).isEqualTo("Pocket");
        assertThat(run.startedAt()).isEqualTo(SEVEN);
        assertThat(run.times()).isEqualTo(new Times(TEN_MINUTES, TEN_MINUTES, TEN_MINUTES, 0));
        assertThat(run.distanceMeters()).isCloseTo(1800, within(1.0));
        assertThat(run.counts().samples()).isEqualTo(601);
        assertThat(run.flags()).containsExactly(Flag.SUMMARY_FROM_SAMPLES);
        var speeds = run.digest().column(Measure.GRADE_ADJUSTED_SPEED).orElseThrow();
        assertThat(speeds).hasSize(20);
        assertThat(Arrays.stream(speeds)).allSatisfy(speed -> assertThat(speed).isCloseTo(3, within(0.01)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>150</gpxtpx:hr><gpxtpx:cad>85</gpxtpx:cad></gpxtpx:TrackPointExtension></extensions>",
                "<extensions><ns3:TrackPointExtension><ns3:hr>150</ns3:hr><ns3:cad>85</ns3:cad></ns3:TrackPointExtension></extensions>",
                "<extensions><gpxdata:hr>150</gpxdata:hr><gpxdata:cadence>85</gpxdata:cadence></extensions>",
                "<extensions><heartrate>150.0</heartrate><cadence>170</cadence></extensions>"
            })
    void heart_and_steps_are_found_in_anybody_s_extensions(String measured) {
        var run = recording(file(track("running", points(0, 600, _ -> measured))));

        assertThat(run.effort().averageHeartRate()).hasValue(150);
        assertThat(run.effort().averageStepRate()).hasValue(170);
    }

    @Test
    void segments_are_parted_by_pauses_that_count_for_nothing() {
        var run = recording(file(track("running", points(0, 300), points(420, 720))));

        assertThat(run.times()).isEqualTo(new Times(Duration.ofMinutes(12), TEN_MINUTES, TEN_MINUTES, 1));
        assertThat(run.distanceMeters()).isCloseTo(1800, within(1.0));
    }

    @Test
    void segments_that_follow_on_each_other_are_no_pause() {
        var run = recording(file(track("running", points(0, 300), points(301, 600))));

        assertThat(run.times()).isEqualTo(new Times(TEN_MINUTES, TEN_MINUTES, TEN_MINUTES, 0));
        assertThat(run.distanceMeters()).isCloseTo(1800, within(1.0));
    }

    @Test
    void a_latitude_beyond_the_pole_marks_a_pause() {
        var mark = "<trkpt lat='100' lon='0'><time>2026-05-17T07:05:01Z</time></trkpt>";
        var run = recording(file(track("running", points(0, 300) + mark + points(420, 720))));

        assertThat(run.times().pauses()).isEqualTo(1);
        assertThat(run.counts().samples()).isEqualTo(602);
        assertThat(run.distanceMeters()).isCloseTo(1800, within(1.0));
    }

    @ParameterizedTest
    @CsvSource({"'<trkpt>', 0", "'<trkpt lat=\"0\" lon=\"0\">', 0", "'<trkpt lat=\"60\" lon=\"13.4\">', 1"})
    void a_point_without_a_place_or_in_an_impossible_one_adds_no_way(String tag, int positions) {
        var odd = tag + "<time>2026-05-17T07:05:01Z</time></trkpt>";
        var run = recording(file(track("running", points(0, 300) + odd + points(302, 600))));

        assertThat(run.counts().samples()).isEqualTo(601);
        assertThat(run.counts().withPosition()).isEqualTo(600 + positions);
        assertThat(run.distanceMeters()).isCloseTo(1800, within(7.0));
    }

    @Test
    void a_file_without_a_sport_is_a_run_by_its_pace() {
        assertThat(recording(file(track("", points(0, 600)))).flags()).contains(Flag.SPORT_NOT_STATED);
        assertThat(refusal(file(track("", walk())))).isEqualTo(Refusal.NOT_A_RUN);
        assertThat(refusal(file(track("cycling", points(0, 600))))).isEqualTo(Refusal.NOT_A_RUN);
    }

    @Test
    void the_upload_says_what_the_file_does_not() {
        var said = new Claims(Optional.empty(), Optional.of(Kind.TREADMILL));

        assertThat(((Reading.Understood) read(file(track("Other", points(0, 600))), said))
                        .recording()
                        .kind())
                .isEqualTo(Kind.TREADMILL);
        assertThat(refusal(file(track("Other", points(0, 600))))).isEqualTo(Refusal.NOT_A_RUN);
    }

    @Test
    void tracks_within_half_an_hour_are_one_run_with_a_pause() {
        var run = recording(file(track("running", points(0, 300)) + track("running", points(1800, 2100))));

        assertThat(run.times()).isEqualTo(new Times(Duration.ofMinutes(35), TEN_MINUTES, TEN_MINUTES, 1));
    }

    @Test
    void of_tracks_that_lie_apart_the_first_run_counts() {
        var run = recording(file(track("cycling", points(0, 300))
                + track("running", points(400, 500))
                + track("running", points(10_000, 10_600))
                + track("running", points(20_000, 21_000))));

        assertThat(run.startedAt()).isEqualTo(SEVEN.plusSeconds(10_000));
        assertThat(run.times().elapsed()).isEqualTo(TEN_MINUTES);
        assertThat(run.flags()).contains(Flag.MORE_ACTIVITIES);
    }

    @Test
    void short_tracks_days_apart_were_written_by_a_clock_that_was_set_in_between() {
        var file = file(track("", points(0, 10)) + track("", points(200_000, 200_010)));

        assertThat(refusal(file)).isEqualTo(Refusal.START_IMPLAUSIBLE);
    }

    @Test
    void a_clock_that_was_never_set_needs_the_upload_s_start() {
        var file = file(track("running", points(0, 600))).replace("2026-05-17", "1970-01-01");
        var said = new Claims(Optional.of(SEVEN), Optional.empty());

        assertThat(refusal(file)).isEqualTo(Refusal.START_IMPLAUSIBLE);
        var run = ((Reading.Understood) read(file, said)).recording();
        assertThat(run.startedAt()).isEqualTo(SEVEN);
        assertThat(run.times().elapsed()).isEqualTo(TEN_MINUTES);
        assertThat(run.digest().size()).isEqualTo(20);
    }

    @Test
    void points_from_before_the_clock_was_set_are_left_out() {
        var first = point(0, "1970-01-01T00:00:00Z", "") + point(0, "1970-01-01T00:00:01Z", "");
        var run = recording(file(track("running", first + points(1, 600))));

        assertThat(run.startedAt()).isEqualTo(SEVEN.plusSeconds(1));
        assertThat(run.times().elapsed()).isEqualTo(Duration.ofSeconds(599));
        assertThat(run.digest().size()).isEqualTo(19);
        assertThat(run.flags()).contains(Flag.TIME_JUMPED);
    }

    @Test
    void a_time_may_have_parts_of_seconds_and_a_zone() {
        var first = point(0, "2026-05-17T09:00:00.250+02:00", "");
        var run = recording(file(track("running", first + points(1, 600))));

        assertThat(run.startedAt()).isEqualTo(Instant.parse("2026-05-17T07:00:00.250Z"));
        assertThat(run.utcOffset()).contains(ZoneOffset.ofHours(2));
        assertThat(run.times().elapsed()).isEqualTo(Duration.ofMillis(599_750));
    }

    @Test
    void climbs_follow_from_altitudes_and_are_marked() {
        var run = recording(file(track("running", points(0, 600, second -> "<ele>" + hill(second) + "</ele>"))));

        assertThat(run.climb().ascentMeters().orElseThrow()).isCloseTo(30, within(3));
        assertThat(run.climb().descentMeters().orElseThrow()).isCloseTo(30, within(3));
        assertThat(run.flags()).contains(Flag.CLIMB_DERIVED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<wpt lat='1' lon='1'><time>2026-05-17T07:00:00Z</time></wpt>",
                "<trk><trkseg/></trk>",
                "<rte><rtept lat='1' lon='2'/></rte>"
            })
    void without_points_there_is_nothing_to_read(String content) {
        assertThat(refusal(file(content))).isEqualTo(Refusal.UNREADABLE);
    }

    @Test
    void a_planned_route_has_no_times_and_is_none_to_run() {
        assertThat(refusal(file(track("Run", points(0, 600).replaceAll("<time>.*?</time>", "")))))
                .isEqualTo(Refusal.UNREADABLE);
    }

    @Test
    void positions_that_are_no_numbers_are_unreadable_when_they_are_many() {
        assertThat(refusal(file(track("running", points(0, 600).replace("13.4", "undefined")))))
                .isEqualTo(Refusal.UNREADABLE);
        assertThat(recording(file(track("running", points(0, 600).replaceFirst("13.4", "undefined"))))
                        .counts()
                        .withPosition())
                .isEqualTo(600);
    }

    @Test
    void a_file_that_breaks_off_is_refused_and_one_with_something_behind_it_flagged() {
        var file = file(track("running", points(0, 600)));

        assertThat(refusal(file.substring(0, file.length() - 10))).isEqualTo(Refusal.UNREADABLE);
        assertThat(recording(file + "garbage").flags()).contains(Flag.TRAILING_BYTES);
    }

    /** The same way in twice the time. */
    private static String walk() {
        return IntStream.rangeClosed(0, 600)
                .mapToObj(i -> point(i, SEVEN.plusSeconds(2L * i).toString(), ""))
                .collect(Collectors.joining());
    }

    /** Up 30 m and down again, with a wobble of 1.5 m. */
    private static double hill(int second) {
        return 100 + 30 * (1 - Math.abs(second - 300) / 300.0) + (second % 2 == 0 ? 0.75 : -0.75);
    }
}
