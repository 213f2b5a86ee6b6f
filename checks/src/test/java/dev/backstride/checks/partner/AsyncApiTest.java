package dev.backstride.checks.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What machines read of the feeds, read by the official parser. That it says what is published is CatalogueTest's. */
class AsyncApiTest {

    private static final Path DOCUMENT =
            Path.of("..", "docs", "asyncapi.yaml").toAbsolutePath().normalize();
    private static final Path CHECK = Path.of("src", "test", "resources", "asyncapi");

    @Test
    void the_official_parser_finds_nothing_wrong_and_what_was_planted(@TempDir Path elsewhere) throws Exception {
        var planted = elsewhere.resolve("asyncapi.yaml");
        Files.writeString(planted, "asyncapi: 3.0.0\ninfo: {title: Feeds, version: 1.0.0}\nchannels: none\n");

        try (var parser = Sample.inNode(CHECK, "check.js")) {
            assertThat(parser.says(DOCUMENT.toString())).containsExactly("5 channels, 30 messages");
            assertThat(parser.says(planted.toString())).first().asString().startsWith("error: ");
        }
    }
}
