package dev.backstride.protocol;

import static dev.backstride.protocol.Story.aRegularRunner;
import static dev.backstride.protocol.WorkedCasesTest.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.PerceivedStart;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.Side;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.issue.Issued;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The protocol's cases in words (section e) about prompt flags: bone stress and adolescents. */
class FlagCasesTest {

    @Nested
    class V38_one_sided_buttock_pain_with_bone_stress_features {

        private static final String FLAG =
                "FLAG 09-13 08:05 RED_FLAG/STOP_PROMPT {RF_BSI_HOP_PAIN, RF_BSI_NIGHT_PAIN, RF_BSI_HISTORY_2Y, "
                        + "ESC_PROMPT} STOPPED/R1";

        private final Vignette v33c = SharedFiles.vignettes().stream()
                .filter(vignette -> vignette.id().equals("V33c"))
                .findFirst()
                .orElseThrow();

        @Test
        void it_stops_the_runner_whatever_the_level_and_a_clinician_hears_of_it() {
            var last = decided(v33c.facts()).getLast();

            assertThat(WorkedCasesTest.told(last)).isEqualTo(FLAG);
            assertThat(last.content().decision().recipients()).containsExactly(Recipient.RUNNER, Recipient.CLINICIAN);
            assertThat(last.content().facts()).containsExactly("bones");
        }

        @Test
        void in_whatever_order_it_is_told() {
            var shuffled = new ArrayList<>(v33c.facts());
            for (long seed = 0; seed < 200; seed++) {
                Collections.shuffle(shuffled, new Random(seed));

                assertThat(decided(shuffled)).isEqualTo(decided(v33c.facts()));
            }
        }

        private List<Issued> decided(List<Fact> before) {
            var told = new ArrayList<Fact>();
            told.add(new Screening(
                    "bones",
                    at("2025-09-13T08:05"),
                    Map.of(
                            Flag.RF_BSI_HOP_PAIN,
                            Answer.YES,
                            Flag.RF_BSI_NIGHT_PAIN,
                            Answer.YES,
                            Flag.RF_BSI_HISTORY_2Y,
                            Answer.YES,
                            Flag.RF_BSI_FOCAL_TENDER,
                            Answer.NO),
                    null,
                    null));
            told.addAll(before);
            return Protocol.standard()
                    .assess(Vignette.RUNNER, v33c.context(), told, at("2025-09-13T08:05"))
                    .decisions();
        }
    }

    @Nested
    class V39_an_adolescent {

        private final Story story = aRegularRunner();

        @Test
        void at_sixteen_three_weeks_of_pain_that_bending_backwards_makes_worse_stop() {
            assertThat(told("2009-06"))
                    .containsExactly(
                            "POST 09-01 17:35 PENDING/HOLD {EPISODE_OPENED, LADDER_ENTER_R1, START_SLOW} ACTIVE/R1",
                            "H1 09-01 18:35 PENDING/HOLD {} ACTIVE/R1",
                            "H24 09-02 17:35 TOLERABLE/HOLD {} ACTIVE/R1",
                            "FLAG 09-02 18:00 RED_FLAG/STOP_PROMPT {RF_ADOLESCENT_PERSISTENT, "
                                    + "RF_ADOLESCENT_EXTENSION, ESC_PROMPT} STOPPED/R1");
        }

        @Test
        void a_clinician_hears_of_it() {
            told("2009-06");

            assertThat(story.asOf(story.now)
                            .decisions()
                            .getLast()
                            .content()
                            .decision()
                            .recipients())
                    .containsExactly(Recipient.RUNNER, Recipient.CLINICIAN);
        }

        @Test
        void of_an_adult_the_same_answers_mean_nothing() {
            assertThat(told("1990-06")).hasSize(3).noneMatch(line -> line.startsWith("FLAG"));
        }

        private List<String> told(String born) {
            bornIn(born, story).now = at("2025-09-01T16:45");
            story.ran(8_000)
                    .starting(PerceivedStart.SLOWER)
                    .hurting(3)
                    .anHourLater(3)
                    .theNextDay(3);
            story.now = at("2025-09-02T18:00");
            story.flagging(Flag.RF_ADOLESCENT_PERSISTENT, Flag.RF_ADOLESCENT_EXTENSION);
            return story.asOf(story.now).decisions().stream()
                    .map(WorkedCasesTest::told)
                    .toList();
        }
    }

    @Nested
    class One_side_again_and_again {

        @Test
        void stops_who_still_grows() {
            var last = sore(bornIn("2009-06", aRegularRunner()), 3).getLast();

            assertThat(WorkedCasesTest.told(last))
                    .startsWith("H24 ")
                    .contains("RED_FLAG/STOP_PROMPT", "ESC_PROMPT", "ONE_SIDED_RECURRENT_LEFT", "STOPPED/R1");
        }

        @Test
        void stops_nobody_who_is_grown_up_and_nobody_after_two_bouts() {
            assertThat(sore(aRegularRunner(), 3)).noneMatch(FlagCasesTest::isStop);
            assertThat(sore(bornIn("2009-06", aRegularRunner()), 2)).noneMatch(FlagCasesTest::isStop);
        }

        @Test
        void does_not_stop_at_once_again_who_was_cleared() {
            var story = bornIn("2009-06", aRegularRunner());
            sore(story, 3);
            var decisions = sore(story.cleared(1).passing(Duration.ofHours(1)), 1);

            assertThat(decisions.getLast().content().decision().codes()).contains(Code.ONE_SIDED_RECURRENT_LEFT);
            assertThat(decisions.getLast()).matches(issued -> !isStop(issued));
        }

        private static List<Issued> sore(Story story, int bouts) {
            for (var bout = 0; bout < bouts; bout++) {
                story.ran(8_000)
                        .hurtingOn(Side.LEFT, 3)
                        .anHourLater(2)
                        .theNextDay(2)
                        .daysLater(4);
            }
            return story.asOf(story.now).decisions();
        }
    }

    static Story bornIn(String date, Story story) {
        story.context = RunnerContext.of(story.context.zone(), new BirthDate(date));
        return story;
    }

    private static boolean isStop(Issued issued) {
        return issued.content().decision().action().isStop();
    }
}
