package dev.backstride.notification.followup;

import static dev.backstride.events.EventType.FOLLOWUP_ANSWERED;
import static dev.backstride.events.EventType.FOLLOWUP_CANCELLED;
import static dev.backstride.events.EventType.FOLLOWUP_PLANNED;
import static dev.backstride.events.EventType.MESSAGE_FAILED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Slot;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.runner.CheckIns;
import dev.backstride.events.runner.Consent;
import dev.backstride.notification.testing.Assessments;
import dev.backstride.notification.testing.Ears;
import dev.backstride.notification.testing.Patience;
import dev.backstride.notification.testing.Plans;
import dev.backstride.notification.testing.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What plans and stops do to the questions we owe. */
@QuarkusTest
class FollowUpPlanTest {

    @Inject
    Scene scene;

    @Inject
    Ears ears;

    @Test
    void a_longer_bout_is_asked_about_anew() {
        var runner = scene.aRunner();
        var endedAt = scene.now();
        scene.ran(runner, "run", endedAt);
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);

        scene.ran(runner, "run", endedAt.plus(Duration.ofMinutes(20)));

        var heard = scene.hears(
                runner,
                FOLLOWUP_PLANNED,
                FOLLOWUP_PLANNED,
                FOLLOWUP_CANCELLED,
                FOLLOWUP_PLANNED,
                FOLLOWUP_CANCELLED,
                FOLLOWUP_PLANNED);
        assertThat(heard.get(2).text("reason")).isEqualTo("PLAN_CHANGED");
        assertThat(heard.get(3).text("id")).isEqualTo(heard.get(0).text("id"));
        assertThat(heard.get(3).header("ce_id")).isNotEqualTo(heard.get(0).header("ce_id"));
    }

    @Test
    void a_run_joined_on_is_why_the_old_questions_end() {
        var runner = scene.aRunner();
        var endedAt = scene.now();
        scene.ran(runner, "jog", endedAt);
        scene.decided(Assessments.of(runner)
                .at(endedAt.plus(Duration.ofMinutes(55)))
                .bout("jog")
                .planning(Plans.extended("jog", "race", endedAt.plus(Duration.ofMinutes(55))))
                .build());

        var heard = scene.hears(
                runner,
                FOLLOWUP_PLANNED,
                FOLLOWUP_PLANNED,
                FOLLOWUP_CANCELLED,
                FOLLOWUP_PLANNED,
                FOLLOWUP_CANCELLED,
                FOLLOWUP_PLANNED);

        assertThat(heard.get(2).text("reason")).isEqualTo("BOUT_EXTENDED");
        assertThat(heard.get(4).text("reason")).isEqualTo("BOUT_EXTENDED");
    }

    @Test
    void a_bout_that_is_for_the_runner_alone_is_not_named_to_partners() {
        var runner = scene.aRunner(Consent.FEED);
        var plan = Plans.both("strava-run", scene.now());
        scene.decided(Assessments.of(runner)
                .at(plan.endedAt())
                .bout("strava-run")
                .planning(plan.forRunnerOnly())
                .build());

        var heard = scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);
        assertThat(heard.getFirst().text("bout")).isEqualTo("strava-run");
        Patience.await().until(() -> ears.feed(runner).size() == 2);
        assertThat(ears.feed(runner)).allSatisfy(shared -> {
            assertThat(shared.text("slot")).isIn("H1", "H24");
            assertThat(shared.data().toString()).doesNotContain("strava-run");
        });
    }

    @Test
    void a_stop_ends_every_question() {
        var runner = scene.aRunner();
        var plan = scene.ran(runner);
        scene.decided(Assessments.of(runner)
                .at(plan.endedAt())
                .deciding(Verdict.LOCKED, Action.STOP_PROMPT)
                .build());

        var heard = scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_CANCELLED, FOLLOWUP_CANCELLED);

        assertThat(heard.getLast().text("reason")).isEqualTo("STOPPED");
    }

    @Test
    void a_plan_without_the_first_hour_drops_it() {
        var runner = scene.aRunner();
        var endedAt = scene.now();
        scene.ran(runner, "run", endedAt);
        scene.decided(Assessments.of(runner)
                .at(endedAt)
                .planning(Plans.nextDayOnly("run", endedAt))
                .build());

        var heard = scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_CANCELLED);

        assertThat(heard.getLast().text("slot")).isEqualTo(Slot.H1.name());
    }

    @Test
    void light_check_ins_ask_a_day_later_only() {
        var runner = scene.register(UUID.randomUUID(), CheckIns.LIGHT);
        scene.ran(runner);

        var heard = scene.hears(runner, FOLLOWUP_PLANNED);

        assertThat(heard.getLast().text("slot")).isEqualTo(Slot.H24.name());
    }

    @Test
    void a_plan_whose_windows_are_over_asks_nothing() {
        var runner = scene.aRunner();
        scene.ran(runner, "old", scene.now().minus(Duration.ofHours(40)));

        var heard = scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_CANCELLED, FOLLOWUP_PLANNED, FOLLOWUP_CANCELLED);

        assertThat(heard.getLast().text("reason")).isEqualTo("WINDOW_OVER");
    }

    @Test
    void a_plan_of_an_older_bout_that_comes_late_asks_nothing() {
        var runner = scene.aRunner();
        scene.ran(runner, "newer", scene.now());
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);

        scene.ran(runner, "older", scene.now().minus(Duration.ofHours(2)));

        var heard = scene.hears(
                runner,
                FOLLOWUP_PLANNED,
                FOLLOWUP_PLANNED,
                FOLLOWUP_PLANNED,
                FOLLOWUP_CANCELLED,
                FOLLOWUP_PLANNED,
                FOLLOWUP_CANCELLED);
        assertThat(heard.getLast().text("reason")).isEqualTo("NEWER_BOUT");
    }

    @Test
    void a_runner_who_wants_quiet_is_not_asked() {
        var until = scene.now().plus(Duration.ofDays(1));
        var runner = scene.registerPaused(UUID.randomUUID(), until);
        var plan = scene.ran(runner);
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);

        scene.moveTo(plan.endedAt().plus(Duration.ofHours(1)));

        var cancelled = scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_CANCELLED)
                .getLast();
        assertThat(cancelled.text("reason")).isEqualTo("PAUSED");
    }

    @Test
    void a_runner_without_an_address_is_not_asked_and_everybody_knows() {
        var runner = scene.registerWithout(UUID.randomUUID());
        var plan = scene.ran(runner);
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);

        scene.moveTo(plan.endedAt().plus(Duration.ofHours(1)));

        var failed = scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, MESSAGE_FAILED)
                .getLast();
        assertThat(failed.text("reason")).isEqualTo("NO_CONTACT");
        assertThat(failed.text("about"))
                .isEqualTo(scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, MESSAGE_FAILED)
                        .getFirst()
                        .text("id"));
    }

    @Test
    void an_event_that_comes_twice_counts_once() {
        var runner = scene.aRunner();
        var plan = scene.ran(runner);
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);
        var felt = scene.felt(runner, plan.endedAt().plus(Duration.ofMinutes(40)), 1);
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_ANSWERED);

        scene.feltAgain(felt, runner, plan.endedAt().plus(Duration.ofHours(21)), 1);
        scene.ran(runner, "next", scene.now().plus(Duration.ofHours(2)));

        scene.hears(
                runner,
                FOLLOWUP_PLANNED,
                FOLLOWUP_PLANNED,
                FOLLOWUP_ANSWERED,
                FOLLOWUP_CANCELLED,
                FOLLOWUP_PLANNED,
                FOLLOWUP_PLANNED);
    }
}
