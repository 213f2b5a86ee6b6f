package dev.backstride.stack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {

    @TempDir
    private Path logs;

    @Test
    void an_end_is_told_by_name_with_exit_code_and_last_words() throws Exception {
        var ended =
                shell("echo of no use; echo out of memory >&2; exit 3").ended().get(10, TimeUnit.SECONDS);

        assertThat(ended.name()).isEqualTo("tiny");
        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.inWords()).contains("tiny ended unexpectedly with exit code 3", "out of memory", "tiny.log");
    }

    @Test
    void only_the_last_lines_are_repeated() throws Exception {
        var ended = shell("seq 1 100").ended().get(10, TimeUnit.SECONDS);

        assertThat(ended.lastWords()).hasSize(15).endsWith("99", "100");
    }

    @Test
    void closing_ends_it() {
        var child = shell("exec sleep 60");

        child.close();

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void whom_it_started_ends_with_it() throws Exception {
        var child = shell("sleep 60 & wait");
        var left = await().until(
                        () -> ProcessHandle.of(child.pid())
                                .flatMap(parent -> parent.children().findFirst()),
                        Optional::isPresent)
                .orElseThrow();

        child.close();

        left.onExit().get(10, TimeUnit.SECONDS);
    }

    @Test
    void secrets_come_by_environment() throws Exception {
        var ended = shell("echo $BACKSTRIDE_LINKS_KEY").ended().get(10, TimeUnit.SECONDS);

        assertThat(ended.lastWords()).containsExactly("hush");
    }

    private Child shell(String script) {
        return Child.start(
                "tiny",
                List.of("/bin/sh", "-c", script),
                Map.of("BACKSTRIDE_LINKS_KEY", "hush"),
                logs.resolve("tiny.log"));
    }
}
