package dev.backstride.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.configuration.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of rules and the code speak of the same ones. */
class RuleTest {

    private static final Pattern NAMED = Pattern.compile("R-(\\d\\d)");

    @Test
    void every_rule_on_the_list_is_named_where_it_is_kept_and_no_other_is() throws IOException {
        var named = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src", "main", "java"))) {
            for (var source : sources.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("Rule.java"))
                    .toList()) {
                NAMED.matcher(Files.readString(source)).results().forEach(found -> named.add(found.group()));
            }
        }
        assertThat(named).isEqualTo(listed());
    }

    @Test
    void every_number_belongs_to_a_rule_and_every_rule_s_numbers_are_there() {
        var claimed = new TreeSet<String>();
        for (var rule : Rule.values()) {
            claimed.addAll(rule.numbers());
        }

        assertThat(Configuration.standard().figures())
                .extracting(Figure::key)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(claimed);
    }

    @Test
    void every_source_is_drawn_from_and_every_rule_has_one() {
        var drawn = EnumSet.noneOf(Source.class);
        for (var rule : Rule.values()) {
            assertThat(rule.sources()).as(rule.id()).isNotEmpty();
            drawn.addAll(rule.sources());
        }

        assertThat(drawn).isEqualTo(EnumSet.allOf(Source.class));
    }

    private static Set<String> listed() {
        var listed = new TreeSet<String>();
        for (var rule : Rule.values()) {
            listed.add(rule.id());
        }
        return listed;
    }
}
