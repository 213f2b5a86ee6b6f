package dev.backstride.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;

/** The tests' infrastructure as their session forks it. */
class InfrastructureTest {

    private static final int PATIENCE_SECONDS = 60;

    @Test
    void containers_without_an_engine_are_refused_and_never_replaced() throws Exception {
        assumeThat(DockerClientFactory.instance().isDockerAvailable())
                .as("an engine is reachable here")
                .isFalse();

        assertThat(endOf("containers")).startsWith("problem=-Dinfra=containers needs a container engine");
    }

    @Test
    void an_infrastructure_that_nobody_knows_is_refused() throws Exception {
        assertThat(endOf("cloud")).startsWith("problem=There is no infrastructure 'cloud'");
    }

    /** What it says before it ends in failure. */
    private static String endOf(String infra) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dinfra=" + infra,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Infrastructure.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
