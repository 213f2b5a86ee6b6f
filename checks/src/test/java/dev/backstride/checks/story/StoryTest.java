package dev.backstride.checks.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.checks.door.Corpus;
import dev.backstride.checks.system.Launcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a user has it. */
class StoryTest {

    @TempDir
    Path folder;

    /** The services play the same story with generated recordings too, and are killed in it: {@link KilledServicesTest}. */
    @Test
    void demo_ends_as_told() throws Exception {
        if (Corpus.isThere()) {
            assertEndsAsTold("--recordings=" + Corpus.folder());
        } else {
            assertEndsAsTold();
        }
    }

    private void assertEndsAsTold(String... options) throws IOException, InterruptedException {
        var launcher = new Launcher(folder);
        var exit = launcher.start("demo", options).waitFor();
        var said = Files.readString(launcher.said());
        assertThat(exit).as(said).isZero();
        assertThat(said).contains("STOP_EMERGENCY", "FIT file", "GPX file", "TCX file", "The story ended as told");
        assertThat(said.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
    }
}
