package dev.backstride.protocol;

import static dev.backstride.protocol.Story.aRegularRunner;
import static dev.backstride.protocol.WorkedCasesTest.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Instrument;
import dev.backstride.events.fact.Questionnaire;
import dev.backstride.protocol.explain.Explainer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The protocol's case in words (section e) about weekly and prognosis items, and what is around it. */
class QuestionnaireCasesTest {

    @Nested
    class V44_two_weeks_into_an_episode {

        private final Story story = inAnEpisode();

        @Test
        void a_weekly_fifty_of_a_hundred_with_moderate_performance_is_substantial_and_no_verdict() {
            story.now = at("2025-09-14T18:00");
            var weekly = ostrc(8, 8, 17, 17);

            assertThat(weekly.total()).hasValue(50);
            var told = answering(weekly);
            assertThat(told.codes()).containsExactly(Code.OSTRC_SUBSTANTIAL);
            assertThat(told.verdict()).isNull();
            assertThat(told.action()).isEqualTo(Action.KEEP);
            assertThat(story.asOf(story.now).advice().action()).isEqualTo(Action.HOLD);
        }

        @Test
        void a_total_of_six_with_four_of_the_last_five_goes_to_a_clinician_who_holds_the_runner() {
            story.now = at("2025-09-15T08:00");
            var told = answering(startBack(6, 4));

            assertThat(told.codes()).containsExactly(Code.STARTBACK_HIGH, Code.ESC_CLINICIAN_REVIEW);
            assertThat(told.recipients()).containsExactly(Recipient.RUNNER, Recipient.CLINICIAN);
            assertThat(told.action()).isEqualTo(Action.HOLD);
            assertThat(told.mode()).isEqualTo(Mode.REVIEW);
            assertThat(told.rung()).isOne();
        }

        @Test
        void with_three_of_them_it_is_medium_and_a_total_of_three_is_low() {
            assertThat(answering(startBack(6, 3)).codes()).containsExactly(Code.STARTBACK_MEDIUM);
            assertThat(answering(startBack(3, 3)).codes()).containsExactly(Code.STARTBACK_LOW);
            assertThat(answering(startBack(4, 4)).codes()).contains(Code.STARTBACK_HIGH);
            assertThat(story.asOf(story.now).standing().mode()).isEqualTo(Mode.ACTIVE);
        }

        @Test
        void taking_part_without_problems_is_nothing_and_not_taking_part_all_of_it() {
            var none = new Questionnaire("none", story.now, Instrument.OSTRC_H2, Map.of("1", 25), null, null);
            var full = new Questionnaire("full", story.now, Instrument.OSTRC_H2, Map.of("1", 0), null, null);

            assertThat(none.total()).hasValue(100);
            assertThat(full.total()).hasValue(0);
            assertThat(answering(none).codes()).containsExactly(Code.OSTRC_SUBSTANTIAL);
            assertSilent(story, full);
        }

        @Test
        void training_or_performance_moderately_affected_is_enough() {
            assertThat(answering(ostrc(8, 17, 8, 8)).codes()).containsExactly(Code.OSTRC_SUBSTANTIAL);
            assertThat(answering(ostrc(8, 8, 17, 8)).codes()).containsExactly(Code.OSTRC_SUBSTANTIAL);
        }

        @Test
        void a_minor_problem_and_what_is_not_complete_say_nothing() {
            assertSilent(story, ostrc(17, 8, 8, 25));
            assertSilent(story, new Questionnaire("x", story.now, Instrument.OSTRC_H2, Map.of("1", 8), null, null));
        }

        private Decision answering(Questionnaire questionnaire) {
            var facts = new ArrayList<>(story.facts);
            facts.add(questionnaire);
            return Protocol.standard()
                    .assess(Story.RUNNER, story.context, facts, story.now)
                    .decisions()
                    .getLast()
                    .content()
                    .decision();
        }

        private Questionnaire ostrc(int... scores) {
            var items = new HashMap<String, Integer>();
            for (var item = 0; item < scores.length; item++) {
                items.put(String.valueOf(item + 1), scores[item]);
            }
            return new Questionnaire("weekly", story.now, Instrument.OSTRC_H2, items, null, null);
        }

        private Questionnaire startBack(int total, int mind) {
            return QuestionnaireCasesTest.startBack(story, total, mind);
        }
    }

    @Test
    void without_an_episode_or_stopped_a_poor_prognosis_is_no_decision() {
        var well = aRegularRunner();
        assertSilent(well, startBack(well, 9, 5));
        var stopped = inAnEpisode().flagging(Flag.RF_FEVER).daysLater(1);
        assertSilent(stopped, startBack(stopped, 9, 5));
    }

    @Test
    void in_review_a_clinician_is_called_again_only_after_a_week() {
        var story = inAnEpisode();
        story.add(startBack(story, 6, 4)).passing(Duration.ofDays(7).minusSeconds(1));
        story.add(startBack(story, 6, 5));
        assertThat(codes(story)).containsExactly(Code.STARTBACK_HIGH);

        story.passing(Duration.ofSeconds(1)).add(startBack(story, 7, 5));
        assertThat(codes(story)).containsExactly(Code.STARTBACK_HIGH, Code.ESC_CLINICIAN_REVIEW);
    }

    @Test
    void it_is_explained_by_its_rule_and_the_answers() {
        var story = inAnEpisode();
        story.add(startBack(story, 6, 4));
        var decided = story.asOf(story.now).decisions().getLast().content();
        var explained = new Explainer(Protocol.standard(), story.context, story.facts, story.now).explain(decided);

        assertThat(explained.reasons()).extracting("rule").containsExactlyInAnyOrder("R-25", "R-35");
        assertThat(explained.inputs()).extracting("field").containsExactlyInAnyOrder("instrument", "items");
    }

    @Test
    void an_hour_later_that_was_worse_is_not_softened() {
        var story = aRegularRunner().ran(8_000).hurting(2).anHourLater(5).passing(Duration.ofHours(4));

        assertThat(story.add(startBack(story, 6, 4)).asOf(story.now).advice().action())
                .isEqualTo(Action.EASE);
    }

    @Test
    void in_whatever_order_it_is_told_it_comes_to_the_same() {
        var story = inAnEpisode();
        story.add(startBack(story, 6, 4)).daysLater(1).doingTheRung(2, 2);
        var decided = story.asOf(story.now).decisions();
        var facts = new ArrayList<>(story.facts);
        for (long seed = 0; seed < 200; seed++) {
            Collections.shuffle(facts, new Random(seed));

            assertThat(Protocol.standard()
                            .assess(Story.RUNNER, story.context, facts, story.now)
                            .decisions())
                    .isEqualTo(decided);
        }
    }

    /** It hurt, and hurts no more the day after. */
    private static Story inAnEpisode() {
        return aRegularRunner()
                .ran(8_000)
                .hurting(3)
                .anHourLater(2)
                .theNextDay(2)
                .daysLater(2);
    }

    private static List<Code> codes(Story story) {
        return story.asOf(story.now).decisions().getLast().content().decision().codes();
    }

    private static void assertSilent(Story story, Questionnaire questionnaire) {
        var before = story.asOf(story.now).decisions();
        var facts = new ArrayList<>(story.facts);
        facts.add(questionnaire);

        assertThat(Protocol.standard()
                        .assess(Story.RUNNER, story.context, facts, story.now)
                        .decisions())
                .isEqualTo(before);
    }

    /** With {@code mind} of the last five items, and the rest of {@code total} among the first four. */
    private static Questionnaire startBack(Story story, int total, int mind) {
        var items = new HashMap<String, Integer>();
        for (var item = 1; item <= 9; item++) {
            var yes = item < 5 ? item <= total - mind : item - 4 <= mind;
            items.put(String.valueOf(item), yes ? 1 : 0);
        }
        return new Questionnaire(
                "prognosis-" + story.facts.size(), story.now, Instrument.START_BACK, items, null, null);
    }
}
