package dev.backstride.checks.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packaged services have of the Dev UI. */
class PackagedTest {

    @ParameterizedTest
    @ValueSource(strings = {"checkin", "assessment", "notification"})
    void only_the_seam_reaches_production(String service) throws IOException {
        assertThat(libraries(service).stream().filter(jar -> jar.startsWith("dev.backstride.figures")))
                .singleElement()
                .satisfies(jar -> assertThat(jar).matches("dev\\.backstride\\.figures-[0-9].*"));
        assertThat(libraries(service)).noneMatch(jar -> jar.contains("devui"));
    }

    private static List<String> libraries(String service) throws IOException {
        var root = Path.of(System.getProperty("backstride.root", ".."));
        try (var files = Files.walk(root.resolve(service + "-service/target/quarkus-app/lib"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
