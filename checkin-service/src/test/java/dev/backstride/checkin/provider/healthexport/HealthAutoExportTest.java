package dev.backstride.checkin.provider.healthexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstride.checkin.provider.Bodies;
import dev.backstride.checkin.provider.Trouble;
import dev.backstride.checkin.provider.told.Told;
import dev.backstride.recording.Kind;
import dev.backstride.recording.Reading;
import dev.backstride.recording.Recording;
import dev.backstride.recording.Refusal;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What the app sends. How it comes in is told in ProviderTest. */
class HealthAutoExportTest {

    @Test
    void a_run_is_taken_with_its_sums_and_route() throws Trouble {
        var run = run(Bodies.text("apple/health_auto_export_workouts.json"));

        assertThat(run.startedAt()).isEqualTo("2024-06-17T05:00:05Z");
        assertThat(run.utcOffset()).hasValue(ZoneOffset.ofHours(2));
        assertThat(run.times().timer()).isEqualTo(Duration.ofMinutes(52));
        assertThat(run.times().elapsed()).isEqualTo(Duration.ofSeconds(3305));
        assertThat(run.distanceMeters()).isCloseTo(10_012.4, within(0.001));
        assertThat(run.effort().averageHeartRate()).hasValue(101.5);
        assertThat(run.effort().averageStepRate()).isEmpty();
        assertThat(run.climb().ascentMeters()).hasValue(84);
    }

    @Test
    void miles_are_miles() throws Trouble {
        var body = Bodies.text("apple/health_auto_export_workouts.json").replace("\"km\"", "\"mi\"");

        assertThat(run(body.replace("10.0124", "6.2")).distanceMeters()).isCloseTo(9977.9, within(0.1));
    }

    @Test
    void a_treadmill_is_told_from_the_road_and_a_walk_from_both() throws Trouble {
        var body = Bodies.text("apple/health_auto_export_workouts.json");

        assertThat(run(body.replace("Outdoor Run", "Indoor Run")).kind()).isEqualTo(Kind.TREADMILL);
        assertThat(reading(body.replace("Outdoor Run", "Outdoor Walk")))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refusal.NOT_A_RUN));
    }

    private static Recording run(String body) throws Trouble {
        return ((Reading.Understood) reading(body)).recording();
    }

    private static Reading reading(String body) throws Trouble {
        return ExportedRun.of(
                        Told.of(Bodies.json(body)).list("data", "workouts").getFirst())
                .read();
    }
}
