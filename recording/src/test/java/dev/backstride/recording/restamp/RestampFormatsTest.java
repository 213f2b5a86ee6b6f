package dev.backstride.recording.restamp;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstride.recording.Format;
import dev.backstride.recording.generator.RunGenerator;
import dev.backstride.recording.generator.RunPlan;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RestampFormatsTest {

    private static final Instant THEN = Instant.parse("2026-05-17T07:00:00Z");
    private static final Instant NOW = Instant.parse("2027-01-02T18:20:07Z");

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_made_up_run_moved_is_the_run_made_up_for_that_time(Format format) {
        assertThat(Restamp.to(NOW, run(format, THEN))).isEqualTo(run(format, NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-17T23:59:59Z, 2026-05-18T00:00:00Z",
        "2026-05-17T07:00:00.250+02:00, 2026-05-17T07:00:01.250+02:00",
        "2026-05-17T06:59:59, 2026-05-17T07:00:00",
        "2026-13-17T06:59:59Z, 2026-13-17T06:59:59Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z"
    })
    void a_time_in_xml_keeps_its_shape(String before, String after) {
        assertThat(new String(Restamp.by(1, before.getBytes(UTF_8)), UTF_8)).isEqualTo(after);
    }

    @Test
    void letters_beside_the_times_stay_as_they_are() {
        var title = "<name>fēnix ü</name><time>%s</time>";

        assertThat(Restamp.by(1, title.formatted(THEN).getBytes(UTF_8)))
                .isEqualTo(title.formatted(THEN.plusSeconds(1)).getBytes(UTF_8));
        assertThat(Restamp.by(1, title.formatted(THEN).getBytes(UTF_16)))
                .isEqualTo(title.formatted(THEN.plusSeconds(1)).getBytes(UTF_16));
    }

    @Test
    void what_is_no_run_or_is_gzipped_is_not_moved() {
        assertThatThrownBy(() -> Restamp.to(NOW, "text".getBytes(UTF_8))).hasMessageContaining("no recording");
        assertThatThrownBy(() -> Restamp.by(1, new byte[] {0x1F, (byte) 0x8B, 8}))
                .hasMessageContaining("gzipped");
    }

    private static byte[] run(Format format, Instant start) {
        return RunGenerator.file(format, RunPlan.easy(1, start, Duration.ofMinutes(12)));
    }
}
