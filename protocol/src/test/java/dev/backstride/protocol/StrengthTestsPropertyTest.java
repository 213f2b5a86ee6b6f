package dev.backstride.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Placement;
import dev.backstride.events.fact.StrengthTest;
import dev.backstride.protocol.issue.Issued;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A strength test is a note in any life. */
class StrengthTestsPropertyTest {

    @Test
    void of_any_life_no_test_changes_a_verdict_an_action_or_a_rung() {
        RandomLife.ofAll(life -> {
            var with = without(life, Placement.class);
            var told = with.outcome().decisions().stream()
                    .collect(Collectors.toMap(Issued::at, StrengthTestsPropertyTest::essence));
            var untested = without(with, StrengthTest.class).outcome();

            for (var issued : untested.decisions()) {
                assertThat(told).containsEntry(issued.at(), essence(issued));
            }
            assertThat(with.outcome().advice().action())
                    .isEqualTo(untested.advice().action());
            assertThat(with.outcome().standing()).isEqualTo(untested.standing());
        });
    }

    /** A placement decides nothing either, and is only seen in what else is told at its instant. */
    private static RandomLife without(RandomLife life, Class<? extends Fact> kind) {
        var rest = life.facts().stream().filter(fact -> !kind.isInstance(fact)).toList();
        return new RandomLife(life.seed(), life.context(), rest, life.end());
    }

    private static List<String> essence(Issued issued) {
        var decision = issued.content().decision();
        return Stream.of(decision.verdict(), decision.action(), decision.mode(), decision.rung())
                .map(String::valueOf)
                .toList();
    }
}
