package dev.backstride.notification.advice;

import static dev.backstride.notification.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.EventType;
import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Amendment;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Retraction;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Screening;
import dev.backstride.notification.testing.Api;
import dev.backstride.notification.testing.Assessments;
import dev.backstride.notification.testing.Mailbox;
import dev.backstride.notification.testing.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A runner hears of a decision when it changes what is next, and only then. */
@QuarkusTest
class AdviceStoryTest {

    private static final String EASE = "Your next run: easy and level";
    private static final String REDUCE = "Your next run: later and shorter";
    private static final String FIRST = "A few questions first";
    private static final String GO = "Your next run: as planned";
    private static final String HOLD = "Your next run: the kind you know";

    @Inject
    Scene scene;

    @Inject
    Mailbox mailbox;

    @Test
    void a_change_is_told_once_with_what_is_next_why_and_what_would_change_it() {
        var runner = scene.aRunner();
        decide(runner, 0, Verdict.CLEAR, Action.GO, null);
        decide(runner, 1, Verdict.WORSE_24H, Action.REDUCE, null);
        decide(runner, 2, Verdict.WORSE_24H, Action.REDUCE, null);
        decide(runner, 3, Verdict.NO_DATA, Action.KEEP, null);
        decide(runner, 4, Verdict.TOLERABLE, Action.HOLD, null);

        await().untilAsserted(() -> assertThat(Api.mailAbout(runner)).containsExactlyInAnyOrder(HOLD, REDUCE));
        await().untilAsserted(() -> assertThat(mailbox.to(Scene.mailOf(runner))).anySatisfy(mail -> {
            assertThat(mail.subject()).isEqualTo(REDUCE);
            assertThat(mail.text())
                    .startsWith("Wait with running")
                    .contains(
                            "Why: your back was clearly sorer a day after the run.", "A run that your back takes well");
        }));
    }

    @Test
    void who_never_answers_is_told_once_that_they_are_asked_less() {
        var runner = scene.aRunner();
        var silent = Assessments.of(runner)
                .at(scene.now().minus(Duration.ofHours(1)))
                .deciding(Verdict.NO_DATA, Action.KEEP, Code.ENGAGEMENT_LOW)
                .build();
        scene.decided(silent);
        scene.decided(Assessments.of(runner)
                .at(scene.now().minus(Duration.ofHours(1)))
                .deciding(Verdict.NO_DATA, Action.KEEP, Code.ENGAGEMENT_LOW)
                .amending(silent.id())
                .build());
        decide(runner, 24, Verdict.TOLERABLE, Action.HOLD, null);

        await().untilAsserted(() -> assertThat(Api.mailAbout(runner))
                .containsExactlyInAnyOrder(HOLD, "Keep to your last step: from now on we ask less"));
    }

    @Test
    void a_correction_is_told_when_it_changes_the_action() {
        var runner = scene.aRunner();
        var closed = decide(runner, 10, Verdict.UNCONFIRMED, Action.HOLD, null);

        decide(runner, 2, Verdict.WORSE_24H, Action.REDUCE, closed.id());

        await().untilAsserted(() -> assertThat(Api.mailAbout(runner)).containsExactlyInAnyOrder(REDUCE, HOLD));
    }

    @Test
    void a_correction_of_the_same_action_is_for_the_record_only() {
        var runner = scene.aRunner();
        var told = decide(runner, 1, Verdict.WORSE_24H, Action.REDUCE, null);

        var corrected = amend(runner, 1, Verdict.WORSE_24H, Action.REDUCE, told);
        amend(runner, 1, Verdict.TOLERABLE, Action.HOLD, corrected);

        await().untilAsserted(() -> assertThat(Api.mailAbout(runner)).containsExactlyInAnyOrder(HOLD, REDUCE));
        await().untilAsserted(() -> assertThat(mailbox.to(Scene.mailOf(runner)))
                .anySatisfy(mail -> assertThat(mail.text()).contains("New information changed our advice")));
    }

    @Test
    void v42_a_deleted_run_is_told_of_because_the_standing_action_changed() {
        var runner = scene.aRunner();
        var ran = decide(runner, 1, Verdict.PENDING, Action.GO, null);
        var worse = decide(runner, 2, Verdict.WORSE_24H, Action.REDUCE, null);

        retract(ran);
        retract(worse);

        await().untilAsserted(() -> assertThat(Api.mailAbout(runner)).containsExactlyInAnyOrder(GO, REDUCE));
        await().untilAsserted(() -> assertThat(mailbox.to(Scene.mailOf(runner))).anySatisfy(mail -> {
            assertThat(mail.subject()).isEqualTo(GO);
            assertThat(mail.text()).contains("New information changed our advice");
        }));
    }

    @Test
    void what_stood_before_a_deleted_run_stands_again() {
        var runner = scene.aRunner();
        decide(runner, 1, Verdict.TOLERABLE, Action.HOLD, null);
        decide(runner, 2, Verdict.NO_DATA, Action.KEEP, null);
        retract(decide(runner, 3, Verdict.WORSE_24H, Action.REDUCE, null));

        await().untilAsserted(() -> assertThat(Api.mailAbout(runner)).containsExactlyInAnyOrder(HOLD, REDUCE, HOLD));
    }

    @Test
    void a_deleted_run_that_changes_nothing_is_not_told_of() {
        var runner = scene.aRunner();
        var older = decide(runner, 1, Verdict.WORSE_1H, Action.EASE, null);
        decide(runner, 2, Verdict.WORSE_24H, Action.REDUCE, null);

        retract(older);
        decide(runner, 3, Verdict.TOLERABLE, Action.HOLD, null);

        await().untilAsserted(() -> assertThat(Api.mailAbout(runner)).containsExactlyInAnyOrder(HOLD, REDUCE, EASE));
    }

    @Test
    void news_of_an_older_run_does_not_change_what_was_told() {
        var runner = scene.aRunner();
        decide(runner, 10, Verdict.WORSE_24H, Action.REDUCE, null);

        decide(runner, 2, Verdict.TOLERABLE, Action.HOLD, null);
        decide(runner, 11, Verdict.WORSE_1H, Action.EASE, null);

        await().untilAsserted(() -> assertThat(Api.mailAbout(runner)).containsExactlyInAnyOrder(EASE, REDUCE));
    }

    @Test
    void questions_come_first_and_the_answers_bring_what_waited_for_them() {
        var runner = scene.aRunner();
        ask(runner, Flag.RF_FEVER, Flag.RF_SADDLE_SENSATION);
        await().untilAsserted(() -> assertThat(mailbox.to(Scene.mailOf(runner))).anySatisfy(mail -> {
            assertThat(mail.subject()).isEqualTo(FIRST);
            assertThat(mail.text()).contains("They are routine", "/safety-questions/");
        }));

        answer(runner, Flag.RF_FEVER);
        answer(runner, Flag.RF_SADDLE_SENSATION);
        answer(runner, Flag.RF_SADDLE_SENSATION);

        await().untilAsserted(() -> assertThat(Api.mailAbout(runner)).containsExactlyInAnyOrder(HOLD, FIRST));
    }

    @Test
    void answers_that_overtake_their_decision_count() {
        var runner = scene.aRunner();
        answer(runner, Flag.RF_FEVER);
        ask(runner, Flag.RF_FEVER);

        await().untilAsserted(() -> assertThat(Api.mailAbout(runner)).containsExactly(HOLD));
    }

    @Test
    void a_yes_releases_nothing_and_more_questions_are_asked_for_again() {
        var runner = scene.aRunner();
        ask(runner, Flag.RF_FEVER);
        scene.say(
                EventType.SCREENING_ANSWERED,
                runner,
                new Screening("yes", scene.now(), Map.of(Flag.RF_FEVER, Answer.YES), null, scene.now()));
        ask(runner, Flag.RF_FEVER);
        ask(runner, Flag.RF_FEVER, Flag.RF_BILATERAL_LEG);

        await().untilAsserted(() -> assertThat(Api.mailAbout(runner)).containsExactly(FIRST, FIRST));
    }

    @Test
    void a_stricter_step_is_told_with_the_questions_beside_it() {
        var runner = scene.aRunner();
        scene.decided(Assessments.of(runner)
                .at(scene.now())
                .deciding(Verdict.WORSE_24H, Action.REDUCE)
                .asking(Flag.RF_FEVER)
                .build());

        await().untilAsserted(() -> assertThat(mailbox.to(Scene.mailOf(runner))).anySatisfy(mail -> {
            assertThat(mail.subject()).isEqualTo(REDUCE);
            assertThat(mail.text()).contains("Please answer a few safety questions", "/safety-questions/");
        }));
    }

    private void ask(UUID runner, Flag... flags) {
        scene.decided(Assessments.of(runner)
                .at(scene.now())
                .askingFirst(Action.HOLD, flags)
                .build());
    }

    private void answer(UUID runner, Flag flag) {
        var now = scene.now();
        scene.say(
                EventType.SCREENING_ANSWERED,
                runner,
                new Screening(UUID.randomUUID().toString(), now, Map.of(flag, Answer.NO), null, now));
    }

    private void retract(Assessment gone) {
        var at = gone.content().decision().at();
        scene.say(
                EventType.ASSESSMENT_RETRACTED,
                gone.content().runner(),
                new Retraction(gone.id(), gone.content().runner(), at, scene.now(), Amendment.RETRACTED));
    }

    private Assessment amend(UUID runner, int hour, Verdict verdict, Action action, Assessment superseded) {
        var assessment = Assessments.of(runner)
                .at(scene.now().minus(Duration.ofDays(1)).plus(Duration.ofHours(hour)))
                .deciding(verdict, action)
                .amending(superseded.id())
                .build();
        scene.decided(assessment);
        return assessment;
    }

    private Assessment decide(UUID runner, int hour, Verdict verdict, Action action, @Nullable UUID superseded) {
        var assessment = Assessments.of(runner)
                .at(scene.now().minus(Duration.ofDays(1)).plus(Duration.ofHours(hour)))
                .deciding(verdict, action)
                .superseding(superseded)
                .build();
        scene.decided(assessment);
        return assessment;
    }
}
