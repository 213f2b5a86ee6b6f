package dev.backstride.protocol;

import static dev.backstride.protocol.Story.aRegularRunner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Content;
import dev.backstride.events.fact.Flag;
import dev.backstride.protocol.explain.Explainer;
import dev.backstride.protocol.explain.Explanation;
import dev.backstride.protocol.explain.Input;
import dev.backstride.protocol.explain.Reason;
import dev.backstride.protocol.explain.Tries;
import dev.backstride.protocol.explain.Try;
import dev.backstride.protocol.explain.WhatIf;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Why, and what if. */
class ExplanationsTest {

    @Test
    void a_worse_day_is_explained_by_its_rule_with_its_numbers_and_sources() {
        var explained = explained(aRegularRunner().ran(8_000).hurting(2).theNextDay(4));

        assertThat(explained.reasons()).extracting(Reason::rule).containsExactly("R-10", "R-11", "R-12");
        var worse = explained.reasons().stream()
                .filter(reason -> reason.rule().equals("R-10"))
                .findFirst()
                .orElseThrow();
        assertThat(worse.numbers())
                .anyMatch(figure ->
                        figure.key().equals("pain.worseBy") && figure.value().equals("2"));
        assertThat(worse.evidence()).anyMatch(cited -> cited.citation().startsWith("Ostelo 2008"));
        assertThat(explained.inputs()).extracting(Input::field).contains("level", "distanceMeters");
    }

    @Test
    void who_may_not_know_what_was_said_is_told_the_reasons_alone() {
        var explained = explained(aRegularRunner().ran(8_000).hurting(2).theNextDay(4));

        assertThat(explained.withoutInputs()).isEqualTo(new Explanation(explained.reasons(), List.of(), null));
    }

    @Test
    void one_point_less_between_the_two_would_not_have_been_worse() {
        var explained = explained(aRegularRunner().ran(8_000).hurting(2).theNextDay(4));

        assertThat(explained.whatIf()).satisfies(change -> {
            assertThat(change.said().field()).isEqualTo("level");
            assertThat(change.instead()).isEqualTo("3");
            assertThat(change.action()).isEqualTo(Action.HOLD);
        });
    }

    @Test
    void a_stop_would_not_stand_without_its_flag() {
        var explained = explained(aRegularRunner()
                .ran(8_000)
                .hurting(2)
                .passing(Duration.ofHours(3))
                .flagging(Flag.RF_FEVER));

        assertThat(explained.reasons()).anyMatch(reason -> reason.codes().contains(Code.RF_FEVER));
        assertThat(explained.whatIf())
                .extracting(WhatIf::said)
                .extracting(Input::field)
                .isEqualTo("RF_FEVER");
    }

    @Test
    void what_rests_on_time_alone_has_no_change_that_leads_elsewhere() {
        var story = aRegularRunner().ran(8_000).hurting(2).theNextDay(2);
        var paused = story.asOf(story.ended().plus(Duration.ofDays(20))).decisions();
        var explainer = new Explainer(
                Protocol.standard(), story.context, story.facts, story.ended().plus(Duration.ofDays(20)));

        var explained = explainer.explain(paused.getLast().content());

        assertThat(explained.reasons()).extracting(Reason::rule).containsExactly("R-23");
        assertThat(explained.whatIf()).isNull();
    }

    @Tag("lives")
    @Test
    void the_change_leads_elsewhere_and_no_smaller_one_of_that_input_does() {
        var found = new LongAdder();
        LongStream.rangeClosed(1, 40).parallel().mapToObj(RandomLife::of).forEach(life -> {
            var explainer = new Explainer(Protocol.standard(), life.context(), life.facts(), life.end());
            for (var issued : life.outcome().decisions()) {
                var whatIf = explainer.explain(issued.content()).whatIf();
                if (whatIf != null) {
                    replay(life, explainer, issued.content(), whatIf);
                    found.increment();
                }
            }
        });
        assertThat(found.sum()).isGreaterThan(200);
    }

    private static void replay(RandomLife life, Explainer explainer, Content content, WhatIf whatIf) {
        var fact = life.facts().stream()
                .filter(one -> one.id().equals(whatIf.said().fact()))
                .findFirst()
                .orElseThrow();
        var tries = Tries.of(fact).stream()
                .filter(one -> one.said().equals(whatIf.said()))
                .toList();
        var change = tries.stream()
                .filter(one -> one.instead().equals(whatIf.instead()))
                .findFirst()
                .orElseThrow();
        var stands = content.decision().action();

        assertThat(explainer.standing(content, change.fact()))
                .as("life %d", life.seed())
                .isEqualTo(whatIf.action())
                .isNotEqualTo(stands);
        assertThat(tries)
                .filteredOn(one -> one.size() < change.size())
                .extracting(Try::fact)
                .allSatisfy(smaller ->
                        assertThat(explainer.standing(content, smaller)).isIn(stands, null));
    }

    private static Explanation explained(Story story) {
        var asOf = story.ended().plus(Duration.ofDays(2));
        var decisions = story.asOf(asOf).decisions();
        return new Explainer(Protocol.standard(), story.context, story.facts, asOf)
                .explain(decisions.getLast().content());
    }
}
