package dev.backstride.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of rules and the code speak of the same ones. */
class RuleTest {

    private static final Pattern NAMED = Pattern.compile("R-(\\d\\d)");

    /** When to ask, and who may be told. */
    private static final Set<String> KEPT_ELSEWHERE = Set.of("R-05", "R-34");

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
        named.removeAll(KEPT_ELSEWHERE);

        assertThat(named).isEqualTo(listed());
    }

    private static Set<String> listed() {
        var listed = new TreeSet<String>();
        for (var rule : Rule.values()) {
            listed.add(rule.id());
        }
        return listed;
    }
}
