package dev.backstride.notification.followup;

import static dev.backstride.events.EventType.ASSESSMENT_RETRACTED;
import static dev.backstride.events.EventType.FOLLOWUP_CANCELLED;
import static dev.backstride.events.EventType.FOLLOWUP_PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Amendment;
import dev.backstride.events.decision.Retraction;
import dev.backstride.notification.testing.Assessments;
import dev.backstride.notification.testing.Plans;
import dev.backstride.notification.testing.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of the questions we owe when a decision is withdrawn or told anew. */
@QuarkusTest
class WithdrawnPlanTest {

    @Inject
    Scene scene;

    @Test
    void a_withdrawn_decision_takes_its_questions_with_it() {
        var runner = scene.aRunner();
        var endedAt = scene.now();
        var assessment = Assessments.of(runner)
                .at(endedAt)
                .planning(Plans.both("walk", endedAt))
                .build();
        scene.decided(assessment);
        scene.say(
                ASSESSMENT_RETRACTED,
                runner,
                new Retraction(assessment.id(), runner, endedAt, endedAt, Amendment.RETRACTED));

        var heard = scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_CANCELLED, FOLLOWUP_CANCELLED);

        assertThat(heard.getLast().text("reason")).isEqualTo("RETRACTED");
    }

    @Test
    void a_run_told_of_anew_and_then_deleted_is_not_asked_about() {
        var runner = scene.aRunner();
        var endedAt = scene.now();
        var ran = planned(runner, "walk", endedAt, null);
        var completed = planned(runner, "walk", endedAt, ran);
        retract(runner, completed, endedAt);

        var heard = scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_CANCELLED, FOLLOWUP_CANCELLED);

        assertThat(heard.getLast().text("reason")).isEqualTo("RETRACTED");
    }

    @Test
    void a_bout_without_its_first_run_is_asked_about_once() {
        var runner = scene.aRunner();
        var endedAt = scene.now();
        var together = planned(runner, "jog", endedAt, null);
        planned(runner, "race", endedAt, together);

        var heard = scene.hears(
                runner,
                FOLLOWUP_PLANNED,
                FOLLOWUP_PLANNED,
                FOLLOWUP_CANCELLED,
                FOLLOWUP_CANCELLED,
                FOLLOWUP_PLANNED,
                FOLLOWUP_PLANNED);

        assertThat(heard.get(2).text("reason")).isEqualTo("PLAN_CHANGED");
    }

    @Test
    void a_bout_is_asked_about_again_when_the_newer_one_is_deleted() {
        var runner = scene.aRunner();
        var endedAt = scene.now();
        scene.ran(runner, "run", endedAt);
        var walk = planned(runner, "walk", endedAt.plus(Duration.ofMinutes(90)), null);
        retract(runner, walk, endedAt);

        var heard = scene.hears(
                runner,
                FOLLOWUP_PLANNED,
                FOLLOWUP_PLANNED,
                FOLLOWUP_CANCELLED,
                FOLLOWUP_CANCELLED,
                FOLLOWUP_PLANNED,
                FOLLOWUP_PLANNED,
                FOLLOWUP_CANCELLED,
                FOLLOWUP_CANCELLED,
                FOLLOWUP_PLANNED,
                FOLLOWUP_PLANNED);

        assertThat(heard.getLast().text("bout")).isEqualTo("run");
    }

    private UUID planned(UUID runner, String bout, Instant endedAt, @Nullable UUID superseded) {
        var assessment = Assessments.of(runner)
                .at(endedAt)
                .bout(bout)
                .superseding(superseded)
                .planning(Plans.both(bout, endedAt))
                .build();
        scene.decided(assessment);
        return assessment.id();
    }

    private void retract(UUID runner, UUID assessment, Instant at) {
        scene.say(ASSESSMENT_RETRACTED, runner, new Retraction(assessment, runner, at, at, Amendment.RETRACTED));
    }
}
