package dev.backstride.checks.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.backstride.checks.system.OneSystem;
import dev.backstride.checks.system.RunningSystem;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The samples for partners, as somebody who copied them runs them: their tables are what the API says of each runner. */
@ExtendWith(OneSystem.class)
class SamplesTest {

    @Test
    void the_sample_in_java_keeps_what_stands(RunningSystem system) throws Exception {
        keepsWhatStands(system, Sample.inJava());
    }

    @Test
    void the_sample_in_node_keeps_what_stands(RunningSystem system) throws Exception {
        keepsWhatStands(system, Sample.inNode());
    }

    private static void keepsWhatStands(RunningSystem system, Sample sample) throws Exception {
        try (sample) {
            var people = new People(system);
            var one = people.sharing();
            var other = people.sharing();
            var hidden = people.keepingToThemselves();
            people.settle();

            var table = sample.table(system.endpoints());

            assertThat(table.keySet()).contains(one, other).doesNotContain(hidden);
            assertThat(decisions(table)).isEqualTo(people.decisions(new HashSet<>(table.keySet())));
        }
    }

    /** By runner the decision that stands. */
    private static Map<UUID, String> decisions(Map<UUID, JsonNode> table) {
        return table.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        row -> row.getValue().path("assessment").asText("")));
    }
}
