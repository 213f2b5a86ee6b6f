package dev.backstride.recording.trail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.recording.activity.Activity;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailTest {

    private static final Instant SEVEN = Instant.parse("2026-05-17T07:00:00Z");

    private final Trail trail = new Trail();
    private final Activity activity = Activity.nameless();

    /** Found by damaging real files at random. */
    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "0917-07-29T14:46:35Z", "9999-12-31T23:59:59Z"})
    void a_point_of_any_year_is_only_one_whose_clock_is_wrong(String time) {
        trail.begin(activity);
        trail.add(at(Instant.parse(time)));
        trail.interrupt();
        trail.add(at(SEVEN));
        trail.add(at(SEVEN.plusSeconds(10)));

        assertThat(activity.samples().count()).isEqualTo(3);
        assertThat(trail.seconds()).isBetween(0.0, 10.0);
    }

    @Test
    void times_are_told_to_the_fraction_of_a_second() {
        trail.begin(activity);
        trail.add(at(SEVEN));
        trail.add(at(SEVEN.plusMillis(1250)));

        assertThat(trail.seconds()).isEqualTo(1.25);
    }

    private static Point at(Instant time) {
        var point = new Point();
        point.latitude(52);
        point.longitude(13);
        point.time(Optional.of(time));
        return point;
    }
}
