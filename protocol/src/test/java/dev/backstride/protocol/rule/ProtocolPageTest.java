package dev.backstride.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What people read of the protocol is what the code says. {@code -Dupdate} writes the page. */
class ProtocolPageTest {

    private static final Path PAGE =
            Path.of(System.getProperty("backstride.root", "..")).resolve("docs/protocol.md");

    private static final String BEGIN = "<!-- From here on written by ProtocolPageTest, from the rules. -->\n\n";

    @Test
    void the_page_is_what_the_rules_say() throws IOException {
        var page = Files.readString(PAGE);
        var whole = page.substring(0, page.indexOf(BEGIN)) + BEGIN + ProtocolPage.text();
        if (System.getProperty("update") != null) {
            Files.writeString(PAGE, whole);
        }

        assertThat(Files.readString(PAGE)).as("write it with -Dupdate").isEqualTo(whole);
    }

    @Test
    void every_rule_is_named_by_a_test() throws IOException {
        assertThat(ProtocolPage.tests())
                .allSatisfy((rule, tests) -> assertThat(tests).as(rule.id()).isNotEmpty());
    }
}
