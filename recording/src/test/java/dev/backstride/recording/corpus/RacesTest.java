package dev.backstride.recording.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstride.recording.Flag;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of races with several sports, the running: numbers of its session messages, read by hand. */
class RacesTest {

    @ParameterizedTest
    @CsvSource({
        "msimms__20140622_swim_garmin_fr910xt.fit, 2014-06-22T12:12:59Z, 1614.807, 1610.780, 5263.20, 380, 4",
        "msimms__20191117_tri_garmin_fenix_3_hr.fit, 2019-11-17T13:32:15Z, 1258.245, 1258.245, 4903.19, 1259, 1",
        "dtcooper__sample_mulitple_header.fit, 2018-05-27T09:23:41Z, 2850.694, 2850.694, 9805.92, 518, 1",
        "polyvertex__activity-large-fenxi2-multisport.fit, 2015-08-29T10:36:00Z, 9065.48, 9059.32, 14985.60, 8892, 2"
    })
    void only_the_running_is_taken(
            String file, Instant start, double elapsed, double timer, double metres, int samples, int laps) {
        var run =
                GroundTruthTest.recording(Corpus.read("activities/fit/" + file)).orElseThrow();

        assertThat(run.startedAt()).isEqualTo(start);
        assertThat(seconds(run.times().elapsed())).isCloseTo(elapsed, within(0.01));
        assertThat(seconds(run.times().timer())).isCloseTo(timer, within(0.01));
        assertThat(run.distanceMeters()).isCloseTo(metres, within(0.01));
        assertThat(run.counts().samples()).isEqualTo(samples);
        assertThat(run.counts().laps()).isEqualTo(laps);
        assertThat(run.flags()).contains(Flag.OTHER_SPORTS);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
