package dev.backstride.notification.escalation;

import static dev.backstride.events.EventType.ACKNOWLEDGEMENT_GIVEN;
import static dev.backstride.events.EventType.ESCALATION_ACKNOWLEDGED;
import static dev.backstride.events.EventType.ESCALATION_CLOSED;
import static dev.backstride.events.EventType.ESCALATION_RAISED;
import static dev.backstride.notification.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.EventType;
import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.fact.Flag;
import dev.backstride.notification.testing.Assessments;
import dev.backstride.notification.testing.Escalated;
import dev.backstride.notification.testing.Mailbox;
import dev.backstride.notification.testing.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who hears of a second alarm, and whose time it is, with story time held. */
@QuarkusTest
class FurtherAlarmTest {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration TO_SATURDAY_NIGHT = Duration.ofDays(5).plusHours(13);
    private static final Duration NIGHT = Duration.ofHours(8);

    @Inject
    Scene scene;

    @Inject
    Mailbox mailbox;

    @Test
    void a_further_flag_joins_the_escalation_of_its_tier_and_is_never_held_back_from_the_clinician() {
        var runner = scene.aRunner();
        flagged(runner, Code.RF_FEVER, Action.STOP_URGENT, Code.ESC_URGENT);
        flagged(runner, Code.RF_FRAGILITY, Action.STOP_URGENT, Code.ESC_URGENT);

        scene.hears(runner, ESCALATION_RAISED, ESCALATION_RAISED);
        Escalated.awaitCalls(
                runner, "0 RUNNER CALLED ALARM", "0 CLINICIAN CALLED ALARM", "0 CLINICIAN CALLED FURTHER_ALARM");
        assertThat(Escalated.countOf(runner)).isEqualTo(1);
        assertThat(Escalated.newest(runner, "codes")).isEqualTo("[RF_FEVER, ESC_URGENT, RF_FRAGILITY]");

        flagged(runner, Code.RF_SADDLE_SENSATION, Action.STOP_EMERGENCY, Code.ESC_EMERGENCY);
        scene.hears(runner, ESCALATION_RAISED, ESCALATION_RAISED, ESCALATION_RAISED);
        assertThat(Escalated.countOf(runner)).isEqualTo(2);
    }

    @Test
    void who_took_it_hears_of_a_further_flag_and_it_stays_taken() {
        var runner = scene.aRunner();
        flagged(runner, Code.RF_FEVER, Action.STOP_URGENT, Code.ESC_URGENT);
        acknowledge(runner, ESCALATION_RAISED);

        flagged(runner, Code.RF_FRAGILITY, Action.STOP_URGENT, Code.ESC_URGENT);

        Escalated.awaitCalls(
                runner, "0 RUNNER CALLED ALARM", "0 CLINICIAN CALLED ALARM", "0 CLINICIAN CALLED FURTHER_ALARM");
        assertThat(Escalated.newest(runner, "status")).isEqualTo("ACKNOWLEDGED");
        scene.hears(runner, ESCALATION_RAISED, ESCALATION_ACKNOWLEDGED);
    }

    @Test
    void the_same_review_reaches_a_coach_every_7_and_a_clinician_every_14_days() {
        scene.moveToNextMonday();
        var start = scene.now();
        var runner = scene.aCoachedRunner();
        worseAgain(runner);
        acknowledge(runner, ESCALATION_RAISED);

        scene.moveTo(start.plus(WEEK).minusSeconds(1));
        worseAgain(runner);
        Escalated.awaitCalls(
                runner,
                "0 RUNNER CALLED ALARM",
                "0 CLINICIAN CALLED ALARM",
                "0 COACH CALLED ALARM",
                "0 CLINICIAN HELD_BACK COOL_DOWN",
                "0 COACH HELD_BACK COOL_DOWN");

        scene.moveTo(start.plus(WEEK));
        worseAgain(runner);
        Escalated.awaitCalls(
                runner,
                "0 RUNNER CALLED ALARM",
                "0 CLINICIAN CALLED ALARM",
                "0 COACH CALLED ALARM",
                "0 CLINICIAN HELD_BACK COOL_DOWN",
                "0 COACH HELD_BACK COOL_DOWN",
                "0 CLINICIAN HELD_BACK COOL_DOWN",
                "0 COACH CALLED FURTHER_ALARM");

        scene.moveTo(start.plus(WEEK).plus(WEEK));
        worseAgain(runner);
        await().untilAsserted(() -> {
            assertThat(mailbox.to(Scene.clinicianOf(runner))).hasSize(2);
            assertThat(mailbox.to(Scene.coachOf(runner))).hasSize(3);
        });
    }

    @Test
    void another_reason_is_news_within_the_cool_down() {
        scene.moveToNextMonday();
        var runner = scene.aRunner();
        scene.decided(review(runner, Code.EPISODE_LONG));
        scene.decided(review(runner, Code.REPEAT_INTOLERABLE));
        scene.decided(review(runner, Code.AWAITING_REVIEW));

        Escalated.awaitCalls(
                runner,
                "0 RUNNER CALLED ALARM",
                "0 CLINICIAN CALLED ALARM",
                "0 CLINICIAN CALLED FURTHER_ALARM",
                "0 CLINICIAN HELD_BACK COOL_DOWN");
        await().untilAsserted(() -> assertThat(mailbox.to(Scene.clinicianOf(runner)))
                .first()
                .satisfies(mail -> assertThat(mail.text()).contains("EPISODE_LONG", "TOLERABLE HOLD")));
    }

    @Test
    void a_review_does_not_take_the_place_of_red_flag_questions() {
        scene.moveToNextMonday();
        var runner = scene.aRunner();
        scene.decided(worse(runner).asking(Flag.RF_FEVER).build());

        await().untilAsserted(() -> assertThat(mailbox.to(Scene.mailOf(runner)))
                .anySatisfy(mail -> assertThat(mail.text()).contains("/safety-questions/"))
                .anySatisfy(mail -> assertThat(mail.text()).contains("Your clinician has been asked")));
    }

    @Test
    void a_review_waits_for_the_end_of_the_night_and_for_the_next_working_day() {
        scene.moveToNextMonday();
        scene.moveTo(scene.now().plus(TO_SATURDAY_NIGHT));
        var runner = scene.aSleeper();
        scene.decided(review(runner, Code.EPISODE_LONG));
        Escalated.awaitCalls(runner, "0 RUNNER WAITING QUIET_HOURS", "0 CLINICIAN WAITING WORKING_HOURS");
        assertThat(mailbox.to(Scene.mailOf(runner))).isEmpty();

        scene.moveTo(scene.now().plus(NIGHT).plusSeconds(3_600));
        Escalated.awaitCalls(runner, "0 RUNNER CALLED QUIET_HOURS", "0 CLINICIAN WAITING WORKING_HOURS");
        await().untilAsserted(() -> assertThat(mailbox.to(Scene.mailOf(runner))).hasSize(1));

        acknowledge(runner, ESCALATION_RAISED);
        Escalated.awaitCalls(runner, "0 RUNNER CALLED QUIET_HOURS", "0 CLINICIAN HELD_BACK ACKNOWLEDGED");
    }

    @Test
    void what_is_urgent_waits_for_nobodys_night_and_a_prompt_one_for_the_runners_alone() {
        scene.moveToNextMonday();
        scene.moveTo(scene.now().plus(TO_SATURDAY_NIGHT));
        var urgent = scene.aSleeper();
        flagged(urgent, Code.RF_FEVER, Action.STOP_URGENT, Code.ESC_URGENT);
        var prompt = scene.aSleeper();
        flagged(prompt, Code.RF_WEIGHT_LOSS, Action.STOP_PROMPT, Code.ESC_PROMPT);

        Escalated.awaitCalls(urgent, "0 RUNNER CALLED ALARM", "0 CLINICIAN CALLED ALARM");
        Escalated.awaitCalls(prompt, "0 RUNNER WAITING QUIET_HOURS", "0 CLINICIAN CALLED ALARM");

        scene.decided(Assessments.of(prompt).at(scene.now()).cleared().build());
        scene.hears(prompt, ESCALATION_RAISED, ESCALATION_CLOSED);
        Escalated.awaitCalls(prompt, "0 RUNNER HELD_BACK CLEARED", "0 CLINICIAN CALLED ALARM");
    }

    private void worseAgain(UUID runner) {
        scene.decided(worse(runner).build());
    }

    private Assessments worse(UUID runner) {
        return Assessments.of(runner)
                .at(scene.now())
                .deciding(Verdict.WORSE_24H, Action.REDUCE, Code.REPEAT_WORSE_24H, Code.ESC_CLINICIAN_REVIEW)
                .telling(Recipient.RUNNER, Recipient.CLINICIAN, Recipient.COACH);
    }

    private Assessment review(UUID runner, Code why) {
        return Assessments.of(runner)
                .at(scene.now())
                .bout("bout")
                .deciding(Verdict.TOLERABLE, Action.HOLD, why, Code.ESC_CLINICIAN_REVIEW)
                .telling(Recipient.RUNNER, Recipient.CLINICIAN)
                .build();
    }

    private void flagged(UUID runner, Code flag, Action action, Code tier) {
        scene.decided(Assessments.of(runner)
                .at(scene.now())
                .deciding(Verdict.RED_FLAG, action, flag, tier)
                .telling(Recipient.RUNNER, Recipient.CLINICIAN)
                .build());
    }

    private void acknowledge(UUID runner, EventType... before) {
        var escalation = UUID.fromString(scene.hears(runner, before).getFirst().text("id"));
        var id = UUID.randomUUID().toString();
        scene.say(
                ACKNOWLEDGEMENT_GIVEN,
                runner,
                new Acknowledgement(id, escalation, scene.now(), "clinician", null, null, scene.now()));
        await().until(() -> "ACKNOWLEDGED".equals(Escalated.newest(runner, "status")));
    }
}
