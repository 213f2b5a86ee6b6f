package dev.backstride.protocol;

import static dev.backstride.protocol.Story.aRegularRunner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Screening;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.context.ScreeningDemand;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import org.junit.jupiter.api.Test;

/** Red-flag panels that must have been answered. */
class ScreeningTest {

    @Test
    void until_everything_was_asked_once_nobody_is_told_to_go() {
        var decision = latest(screened(aRegularRunner()).ran(8_000));

        assertThat(decision.action()).isEqualTo(Action.SCREEN_FIRST);
        assertThat(decision.codes()).contains(Code.RF_NOT_ANSWERED);
    }

    @Test
    void a_no_to_everything_lets_the_runner_go_on() {
        var story = screened(aRegularRunner());

        assertThat(latest(answering(story, story.now.minusSeconds(60)).ran(8_000))
                        .action())
                .isEqualTo(Action.GO);
    }

    @Test
    void an_old_no_does_not_speak_for_a_new_episode() {
        var story = screened(aRegularRunner());
        answering(story, story.now.minus(Duration.ofDays(15))).ran(8_000).hurting(2);

        assertThat(latest(story).action()).isEqualTo(Action.SCREEN_FIRST);
    }

    @Test
    void an_answer_afterwards_releases_what_was_withheld_without_a_decision() {
        var story = screened(aRegularRunner()).ran(8_000).hurting(2);
        var answered = story.ended().plus(Duration.ofMinutes(5));
        answering(story, answered);

        assertThat(story.asOf(answered).decisions()).hasSize(1);
        assertThat(story.asOf(answered.minusSeconds(1)).advice().action()).isEqualTo(Action.SCREEN_FIRST);
        assertThat(story.asOf(answered).advice().action()).isEqualTo(Action.HOLD);
    }

    @Test
    void a_stricter_action_is_never_softened_by_asking() {
        assertThat(latest(screened(aRegularRunner()).ran(8_000).hurting(7)).action())
                .isEqualTo(Action.REST);
    }

    @Test
    void six_asks_anew_however_recent_the_last_no() {
        var story = screened(aRegularRunner());
        answering(story, story.now.minusSeconds(60)).ran(8_000).hurting(2).later(Duration.ofHours(5), 6);

        var next = story.theNextDay(2).lastDecision();

        assertThat(next.action()).isEqualTo(Action.SCREEN_FIRST);
    }

    private static Story screened(Story story) {
        var known = story.context;
        story.context = new RunnerContext(
                known.zone(),
                known.birthDate(),
                known.conditions(),
                known.maxHeartRate(),
                known.checkIns(),
                ScreeningDemand.REQUIRED);
        return story;
    }

    private static Story answering(Story story, Instant at) {
        var answers = new EnumMap<Flag, Answer>(Flag.class);
        for (var flag : Flag.values()) {
            answers.put(flag, Answer.NO);
        }
        return story.add(new Screening("no-" + at, at, answers, null, null));
    }

    private static Decision latest(Story story) {
        return story.asOf(story.ended()).decisions().getLast().content().decision();
    }
}
