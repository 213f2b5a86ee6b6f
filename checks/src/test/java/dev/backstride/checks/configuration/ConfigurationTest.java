package dev.backstride.checks.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every key is on the page, says what it means, and is read by somebody. */
class ConfigurationTest {

    private static final List<Key> KEYS = Page.keys();

    @Test
    void the_page_says_what_the_sources_say() throws IOException {
        var page = Page.ROOT.resolve("docs/configuration.md");
        if (System.getProperty("update") != null) {
            Files.writeString(page, Page.text(KEYS));
        }

        assertThat(page).content().isEqualTo(Page.text(KEYS));
    }

    @Test
    void every_key_says_what_it_means() {
        assertThat(KEYS)
                .hasSizeGreaterThan(60)
                .allSatisfy(key -> assertThat(key.meaning()).as(key.name()).isNotBlank());
    }

    @Test
    void what_services_are_delivered_with_is_read_by_somebody() {
        for (var module : List.of("common/plumbing", "checkin-service", "assessment-service", "notification-service")) {
            assertThat(Page.delivered(module).stringPropertyNames())
                    .allSatisfy(name -> assertThat(KEYS)
                            .as(module + " sets " + name)
                            .anyMatch(key -> key.name().equals(name)));
        }
    }
}
