package dev.backstride.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rules ask nobody the time, and leave nothing to chance. */
class PurityTest {

    private static final Pattern IMPURE = Pattern.compile(
            "\\b(Clock|Random|ThreadLocalRandom|SecureRandom|System|Thread)\\b|(Instant|LocalDate|ZonedDateTime)\\.now\\(|randomUUID");

    @Test
    void no_rule_reads_a_clock_or_rolls_dice() throws IOException {
        try (var sources = Files.walk(Path.of("src", "main", "java"))) {
            assertThat(sources.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(IMPURE));
        }
    }

    @Test
    void an_impure_line_would_be_found() {
        assertThat("var now = Instant.now();").containsPattern(IMPURE);
    }
}
