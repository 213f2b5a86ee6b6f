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

    @Test
    void demo_ends_as_told() throws Exception {
        assertEndsAsTold();
    }

    @Test
    void demo_with_real_recordings_ends_as_told() throws Exception {
        assertEndsAsTold("--recordings=" + Corpus.folder());
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
