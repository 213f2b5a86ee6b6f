package dev.backstride.notification.escalation;

import static dev.backstride.events.EventType.ESCALATION_CLOSED;
import static dev.backstride.events.EventType.ESCALATION_RAISED;
import static dev.backstride.notification.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.EventType;
import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Amendment;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Retraction;
import dev.backstride.events.decision.Verdict;
import dev.backstride.notification.testing.Assessments;
import dev.backstride.notification.testing.Escalated;
import dev.backstride.notification.testing.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of a review when the decisions that asked for it are taken back. */
@QuarkusTest
class WithdrawnReviewTest {

    private static final Duration TO_SATURDAY_NIGHT = Duration.ofDays(5).plusHours(13);

    @Inject
    Scene scene;

    @Test
    void a_copy_that_waits_does_not_outlive_its_decision() {
        scene.moveToNextMonday();
        scene.moveTo(scene.now().plus(TO_SATURDAY_NIGHT));
        var runner = scene.aSleeper();
        var decision = review(runner, Code.EPISODE_LONG);
        scene.decided(decision);
        Escalated.awaitCalls(runner, "0 RUNNER WAITING QUIET_HOURS", "0 CLINICIAN WAITING WORKING_HOURS");

        retract(runner, decision);

        Escalated.awaitCalls(runner, "0 RUNNER HELD_BACK RETRACTED", "0 CLINICIAN HELD_BACK RETRACTED");
        scene.hears(runner, ESCALATION_RAISED, ESCALATION_CLOSED);
    }

    @Test
    void a_review_stands_as_long_as_one_decision_asks_for_it() {
        var runner = scene.aRunner();
        var first = review(runner, Code.EPISODE_LONG);
        var second = review(runner, Code.REPEAT_INTOLERABLE);
        scene.decided(first);
        scene.decided(second);
        scene.hears(runner, ESCALATION_RAISED, ESCALATION_RAISED);

        retract(runner, first);
        await().until(() -> second.id().toString().equals(Escalated.newest(runner, "assessment")));
        assertThat(Escalated.newest(runner, "status")).isEqualTo("OPEN");

        retract(runner, second);
        scene.hears(runner, ESCALATION_RAISED, ESCALATION_RAISED, ESCALATION_CLOSED);
        assertThat(Escalated.newest(runner, "status")).isEqualTo("CLOSED");
    }

    @Test
    void no_data_ever_ends_what_a_flag_began() {
        var runner = scene.aRunner();
        scene.decided(Assessments.of(runner)
                .at(scene.now())
                .deciding(Verdict.RED_FLAG, Action.STOP_URGENT, Code.RF_FEVER, Code.ESC_URGENT)
                .telling(Recipient.RUNNER, Recipient.CLINICIAN)
                .build());
        var review = review(runner, Code.EPISODE_LONG);
        scene.decided(review);
        scene.hears(runner, ESCALATION_RAISED, ESCALATION_RAISED);

        retract(runner, review);

        scene.hears(runner, ESCALATION_RAISED, ESCALATION_RAISED, ESCALATION_CLOSED);
        assertThat(Escalated.statuses(runner)).containsExactlyInAnyOrder("T1 OPEN", "T3 CLOSED");
    }

    private void retract(UUID runner, Assessment decision) {
        scene.say(
                EventType.ASSESSMENT_RETRACTED,
                runner,
                new Retraction(decision.id(), runner, scene.now(), scene.now(), Amendment.RETRACTED));
    }

    private Assessment review(UUID runner, Code why) {
        return Assessments.of(runner)
                .at(scene.now())
                .bout("bout")
                .deciding(Verdict.TOLERABLE, Action.HOLD, why, Code.ESC_CLINICIAN_REVIEW)
                .telling(Recipient.RUNNER, Recipient.CLINICIAN)
                .build();
    }
}
