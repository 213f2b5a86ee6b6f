package dev.backstride.recording.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstride.recording.health.HealthExport;
import dev.backstride.recording.health.HealthPlace;
import dev.backstride.recording.health.HealthRun;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Exports of Apple Health as phones wrote them. */
class HealthExportsTest {

    @Test
    void one_of_2019_has_its_sums_in_attributes_and_positions_in_the_workout() {
        var run = run("export.xml");

        assertThat(run.start()).isEqualTo(Instant.parse("2016-11-14T14:25:41Z"));
        assertThat(run.zone()).hasValue(ZoneId.of("America/Los_Angeles"));
        assertThat(run.lacksRoute()).isFalse();
        assertThat(run.recording().distanceMeters()).isCloseTo(800.1, within(0.1));
        assertThat(run.recording().times().elapsed()).hasSeconds(311);
        assertThat(run.recording().counts().withPosition()).isEqualTo(2);
    }

    @Test
    void one_of_2024_has_its_sums_in_elements_and_names_a_route() {
        var run = run("export_ios17_running.xml");

        assertThat(run.start()).isEqualTo(Instant.parse("2024-06-17T05:00:05Z"));
        assertThat(run.lacksRoute()).isTrue();
        assertThat(run.recording().distanceMeters()).isCloseTo(10_012.4, within(0.1));
        assertThat(run.recording().times().elapsed()).hasSeconds(3305);
        assertThat(run.recording().times().timer()).isEqualTo(Duration.ofMinutes(52));
        assertThat(run.recording().climb().ascentMeters()).hasValue(84);
        assertThat(run.recording().effort().maximumHeartRate()).hasValue(171);
    }

    private static HealthRun run(String name) {
        var export = HealthExport.of(new Alone(Corpus.file("providers/apple/" + name)));
        var runs = new ArrayList<HealthRun>();
        export.each(runs::add);
        assertThat(export.flaws()).isEmpty();
        assertThat(runs).hasSize(1);
        return runs.getFirst();
    }

    /** Without its routes. */
    private record Alone(Path file) implements HealthPlace {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public Optional<InputStream> route(String path) {
            return Optional.empty();
        }
    }
}
