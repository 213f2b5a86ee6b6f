package dev.backstride.stack.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compose itself reads the file. It needs no container engine for that. */
class ComposeConfigTest {

    private static final List<List<String>> KINDS = List.of(List.of("docker", "compose"), List.of("docker-compose"));
    /** What whoever starts it has to name. */
    private static final List<String> SECRETS =
            List.of("BACKSTRIDE_PAGES_SECRET", "BACKSTRIDE_INTEGRATOR_SECRET", "BACKSTRIDE_ISSUER_ADMIN");

    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder;

    @Test
    void docker_compose_config_is_valid() throws Exception {
        var result = config(ComposeFile.ROOT.resolve("docker-compose.yml"));

        assertThat(result.output()).isEmpty();
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void with_an_issuer_of_its_own_too() throws Exception {
        var result = config(
                ComposeFile.ROOT.resolve("docker-compose.yml"), ComposeFile.ROOT.resolve("deploy/issuer/compose.yml"));

        assertThat(result.output()).isEmpty();
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void docker_compose_config_refuses_what_is_none() throws Exception {
        var broken =
                Files.writeString(folder.resolve("docker-compose.yml"), "services: {postgres: {image: 5, prts: []}}");

        assertThat(config(broken).exitCode()).isNotZero();
    }

    private record Result(int exitCode, String output) {}

    private static Result config(Path... files) throws Exception {
        var compose = installed();
        assumeThat(compose)
                .as("neither docker compose nor docker-compose is installed")
                .isPresent();
        var command = new ArrayList<>(compose.orElseThrow());
        for (var file : files) {
            command.addAll(List.of("-f", file.toString()));
        }
        command.addAll(List.of("config", "-q"));
        return run(command);
    }

    private static Optional<List<String>> installed() throws Exception {
        for (var kind : KINDS) {
            var command = new ArrayList<>(kind);
            command.add("version");
            if (run(command).exitCode() == 0) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static Result run(List<String> command) throws Exception {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            SECRETS.forEach(secret -> builder.environment().put(secret, "any"));
            var process = builder.start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            return new Result(process.exitValue(), output);
        } catch (IOException e) {
            return new Result(-1, "There is no " + command.getFirst());
        }
    }
}
