package dev.backstride.events.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What people read of events is what the schemas and the tests say. {@code -Dupdate} writes the page. */
class CatalogueTest {

    private static final Path ROOT = Path.of(System.getProperty("backstride.root", "../.."));
    private static final Path PAGE = ROOT.resolve("docs/events.md");
    private static final Path ASYNC_API = ROOT.resolve("docs/asyncapi.yaml");
    private static final String BEGIN = "<!-- From here on written by CatalogueTest, from the schemas. -->\n\n";

    @Test
    void the_catalogue_is_what_the_schemas_say() throws IOException {
        var page = Files.readString(PAGE);
        var whole = page.substring(0, page.indexOf(BEGIN)) + BEGIN + Catalogue.text();
        if (System.getProperty("update") != null) {
            Files.writeString(PAGE, whole);
        }

        assertThat(Files.readString(PAGE)).as("write it with -Dupdate").isEqualTo(whole);
    }

    @Test
    void what_machines_read_of_feeds_is_what_the_schemas_say() throws IOException {
        var whole = AsyncApi.text(Files.readString(ROOT.resolve("deploy/topics.conf")));
        if (System.getProperty("update") != null) {
            Files.writeString(ASYNC_API, whole);
        }

        assertThat(Files.readString(ASYNC_API)).as("write it with -Dupdate").isEqualTo(whole);
    }

    @Test
    void the_ten_lines_are_those_that_are_tested() throws IOException {
        var source =
                Files.readString(ROOT.resolve("common/events/src/test/java/dev/backstride/events/schema/InForce.java"));
        var begin = source.indexOf("    void read(");
        var lines = source.substring(begin, source.indexOf("\n    }\n", begin)).stripIndent() + "\n}";

        assertThat(lines.lines()).hasSizeLessThanOrEqualTo(10);
        assertThat(Files.readString(PAGE)).contains("```java\n" + lines + "\n```");
    }
}
