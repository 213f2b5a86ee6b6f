package dev.backstride.recording.health;

import static dev.backstride.recording.health.Health.EIGHT;
import static dev.backstride.recording.health.Health.SEVEN;
import static dev.backstride.recording.health.Health.distance;
import static dev.backstride.recording.health.Health.event;
import static dev.backstride.recording.health.Health.export;
import static dev.backstride.recording.health.Health.heartRate;
import static dev.backstride.recording.health.Health.heartRates;
import static dev.backstride.recording.health.Health.metadata;
import static dev.backstride.recording.health.Health.route;
import static dev.backstride.recording.health.Health.run;
import static dev.backstride.recording.health.Health.workout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstride.recording.Kind;
import dev.backstride.recording.Quality;
import dev.backstride.recording.digest.Measure;
import dev.backstride.recording.health.Health.Place;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of the runs of an export. */
class HealthExportTest {

    private static final String WAY = "/workout-routes/route_2024-06-17_9.00am.gpx";

    @Test
    void a_run_has_the_sums_of_its_workout() {
        var inside = metadata("HKElevationAscended", "8400 cm")
                + "<WorkoutStatistics type='HKQuantityTypeIdentifierHeartRate' average='149.3' minimum='92' maximum='171' unit='count/min'/>"
                + "<WorkoutStatistics type='HKQuantityTypeIdentifierStepCount' sum='10200' unit='count'/>";

        var run = Place.of(export(run(inside))).run();

        var recording = run.recording();
        assertThat(recording.startedAt()).isEqualTo(SEVEN);
        assertThat(recording.times().elapsed()).isEqualTo(Duration.ofHours(1));
        assertThat(recording.distanceMeters()).isEqualTo(10_800);
        assertThat(recording.climb().ascentMeters()).hasValue(84);
        assertThat(recording.effort().averageHeartRate()).hasValue(149.3);
        assertThat(recording.effort().maximumHeartRate()).hasValue(171);
        assertThat(recording.effort().averageStepRate()).hasValue(170);
        assertThat(recording.kind()).isEqualTo(Kind.RUN);
        assertThat(recording.quality()).isEqualTo(Quality.REDUCED);
        assertThat(recording.digest().size()).isZero();
    }

    @Test
    void an_old_export_has_its_sums_in_attributes_and_its_way_in_the_workout() {
        var old = """
                <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="60" durationUnit="min" totalDistance="6.7108" totalDistanceUnit="mi" totalEnergyBurned="48.7" totalEnergyBurnedUnit="kcal" sourceName="Apple Watch" startDate="2024-06-17 00:00:00 -0700" endDate="2024-06-17 01:00:00 -0700">
                """ + Health.locations(0, 3600) + "</Workout>";

        var recording = Place.of(export(old)).run().recording();

        assertThat(recording.startedAt()).isEqualTo(SEVEN);
        assertThat(recording.distanceMeters()).isCloseTo(10_800, within(1.0));
        assertThat(recording.counts().withPosition()).isEqualTo(3601);
        assertThat(recording.quality()).isEqualTo(Quality.GOOD);
    }

    @ParameterizedTest
    @CsvSource({"10.8,km", "10800,m", "6.710809,mi", "35433.07,ft", "11811.02,yd"})
    void a_distance_is_in_the_unit_of_the_phone_s_region(String sum, String unit) {
        var recording =
                Place.of(export(run(SEVEN, EIGHT, distance(sum, unit)))).run().recording();

        assertThat(recording.distanceMeters()).isCloseTo(10_800, within(0.1));
    }

    @Test
    void a_run_indoors_is_one_on_a_treadmill() {
        assertThat(Place.of(export(run(metadata("HKIndoorWorkout", "1"))))
                        .run()
                        .recording()
                        .kind())
                .isEqualTo(Kind.TREADMILL);
        assertThat(Place.of(export(run(metadata("HKIndoorWorkout", "0"))))
                        .run()
                        .recording()
                        .kind())
                .isEqualTo(Kind.RUN);
    }

    @Test
    void other_sports_are_counted_and_not_told() {
        var export = Place.of(export(
                workout("Cycling", "Watch", SEVEN, EIGHT, distance("30", "km")),
                run(),
                workout("SwimBikeRun", "Watch", SEVEN, EIGHT, distance("30", "km"))));

        assertThat(export.read().runs()).isOne();
        assertThat(export.read().others()).isEqualTo(2);
        assertThat(export.read().flaws()).isEmpty();
        assertThat(export.runs()).hasSize(1);
    }

    @Test
    void a_route_that_is_there_gives_the_run_its_samples_and_the_records_their_heart_rates() {
        var place = Place.of(export(heartRates(0, 3600, _ -> "150"), run(route(WAY))));

        var run = place.with(WAY, Health.gpx(0, 3600)).run();

        var digest = run.recording().digest();
        assertThat(run.lacksRoute()).isFalse();
        assertThat(run.recording().quality()).isEqualTo(Quality.GOOD);
        assertThat(digest.size()).isEqualTo(120);
        assertThat(Arrays.stream(digest.column(Measure.GRADE_ADJUSTED_SPEED).orElseThrow()))
                .allMatch(speed -> Math.abs(speed - 3) < 0.01);
        assertThat(digest.column(Measure.HEART_RATE).orElseThrow()).containsOnly(150.0);
    }

    @ParameterizedTest
    @CsvSource({"none", "broken", "another"})
    void without_the_route_that_it_names_a_run_is_its_sums_under_another_name(String way) {
        var place = Place.of(export(run(route(WAY))));
        var whole = Health.gpx(0, 3600);
        var lacking = switch (way) {
            case "broken" -> place.with(WAY, whole.substring(0, whole.length() - 100));
            case "another" -> place.with(WAY, "<html/>");
            default -> place;
        };

        assertThat(lacking.run().lacksRoute()).isTrue();
        assertThat(lacking.run().recording().digest().size()).isZero();
        assertThat(lacking.run().recording().distanceMeters()).isEqualTo(10_800);
        assertThat(lacking.run().name())
                .isNotEqualTo(place.with(WAY, whole).run().name());
    }

    @Test
    void heart_rates_alone_are_told_of_a_run_without_a_way_and_its_time_stays_the_watch_s() {
        var run = Place.of(export(
                        heartRate(SEVEN.minusSeconds(1), "60"),
                        heartRates(0, 2400, second -> second < 1200 ? "140" : "160"),
                        heartRate(EIGHT.plusSeconds(1), "200"),
                        run(metadata("HKIndoorWorkout", "1"))))
                .run();

        var beats = run.recording().digest().column(Measure.HEART_RATE).orElseThrow();
        assertThat(beats).hasSize(79);
        assertThat(Arrays.stream(beats, 0, 39)).allMatch(rate -> Math.abs(rate - 140) < 1);
        assertThat(Arrays.stream(beats, 41, 79)).containsOnly(160.0);
        assertThat(run.recording().effort().maximumHeartRate()).hasValue(160);
        assertThat(run.recording().times().moving()).isEqualTo(Duration.ofHours(1));
        assertThat(run.recording().quality()).isEqualTo(Quality.REDUCED);
    }

    @Test
    void what_was_measured_in_a_pause_is_left_out() {
        var pauses =
                event("Pause", 600) + event("Resume", 900) + event("MotionPaused", 1800) + event("MotionResumed", 2400);
        var place = Place.of(export(
                heartRates(0, 3600, second -> second >= 600 && second < 900 ? "90" : "150"), run(pauses, route(WAY))));

        var recording = place.with(WAY, Health.gpx(0, 3600)).run().recording();

        assertThat(recording.times().pauses()).isEqualTo(2);
        assertThat(recording.times().moving()).isCloseTo(Duration.ofSeconds(2700), Duration.ofSeconds(5));
        assertThat(recording.digest().column(Measure.HEART_RATE).orElseThrow()).containsOnly(150.0);
    }

    @Test
    void sums_of_a_part_of_a_workout_are_not_its_own() {
        var part = "<WorkoutActivity uuid='1'>" + distance("2", "km") + metadata("HKIndoorWorkout", "1")
                + "</WorkoutActivity>";

        var recording = Place.of(export(run(part))).run().recording();

        assertThat(recording.distanceMeters()).isEqualTo(10_800);
        assertThat(recording.kind()).isEqualTo(Kind.RUN);
    }

    @Test
    void times_are_in_the_zone_that_the_phone_was_in_when_it_wrote_them_so_only_the_watch_s_zone_is_believed() {
        var told = Place.of(export(run(metadata("HKTimeZone", "America/Los_Angeles"))))
                .run();
        var untold = Place.of(export(run(metadata("HKTimeZone", "Atlantis")))).run();

        assertThat(told.zone()).hasValue(ZoneId.of("America/Los_Angeles"));
        assertThat(told.recording().utcOffset()).hasValue(ZoneOffset.ofHours(-7));
        assertThat(untold.zone()).isEmpty();
        assertThat(untold.recording().utcOffset()).isEmpty();
    }

    @Test
    void a_run_is_known_by_who_wrote_it_and_when_it_was_in_whatever_zone_that_is_written() {
        var run = export(run());
        var elsewhere = run.replace("2024-06-17 09:00:00 +0200", "2024-06-17 00:00:00 -0700")
                .replace("2024-06-17 10:00:00 +0200", "2024-06-17 01:00:00 -0700");

        assertThat(elsewhere).isNotEqualTo(run);
        assertThat(name(elsewhere)).isEqualTo(name(run)).hasSizeLessThanOrEqualTo(64);
        assertThat(name(export(run(SEVEN, EIGHT.plusSeconds(1), "")))).isNotEqualTo(name(run));
        assertThat(name(run.replace("Ada’s Watch", "Strava"))).isNotEqualTo(name(run));
    }

    private static String name(String export) {
        return Place.of(export).run().name();
    }
}
