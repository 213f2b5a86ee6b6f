package dev.backstride.assessment.intake;

import static dev.backstride.assessment.support.Facts.during;
import static dev.backstride.assessment.support.Facts.oneDayAfter;
import static dev.backstride.assessment.support.Facts.oneHourAfter;
import static dev.backstride.assessment.support.Facts.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.assessment.support.Scene;
import dev.backstride.assessment.support.Wire;
import dev.backstride.events.EventType;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Slot;
import dev.backstride.events.decision.Trigger;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A run and what the runner says of it come in; decisions go out. */
@QuarkusTest
class RunToldTest {

    @Inject
    Scene scene;

    @Test
    void a_run_and_its_reports_lead_to_decisions() {
        var tale = scene.tale().registered();
        var run = run("r1", scene.now().minus(Duration.ofHours(25)));
        var day = oneDayAfter(run, 1, run.endedAt().plus(Duration.ofHours(24)));
        tale.tell(run, during(run, 2), oneHourAfter(run, 2), day);
        scene.settle(tale, day.id());

        assertThat(scene.holding(tale))
                .extracting(made -> made.content().decision().trigger())
                .containsExactly(Trigger.POST, Trigger.H1, Trigger.H24);
    }

    @Test
    void a_decision_goes_out_as_a_cloud_event_under_its_own_id() {
        var tale = scene.tale().registered();
        var run = run("r1", scene.now());
        var cause = tale.tell(run);
        scene.settle(tale, run.id());

        var message = scene.told(tale, EventType.ASSESSMENT_MADE).getFirst();
        var made = scene.made(tale).getFirst();
        assertThat(Scene.id(message)).isEqualTo(made.id());
        assertThat(Wire.header(message, "ce_source")).isEqualTo("/backstride/assessment-service");
        assertThat(Wire.header(message, "ce_time")).isEqualTo(run.endedAt().toString());
        assertThat(Wire.header(message, "ce_causation")).isEqualTo(cause.toString());
        assertThat(Wire.header(message, "ce_externalid")).isEqualTo("ext-" + tale.runner());
        assertThat(made.issuedAt()).isEqualTo(scene.now());
        assertThat(made.plan())
                .satisfies(plan ->
                        assertThat(plan.asks()).extracting(ask -> ask.slot()).containsExactly(Slot.H1, Slot.H24));
    }

    @Test
    void an_event_told_twice_changes_nothing() {
        var tale = scene.tale().registered();
        var run = run("r1", scene.now().minusSeconds(60));
        var id = tale.tell(run);
        scene.settle(tale, run.id());
        var before = scene.made(tale);

        tale.tell(id, EventType.RUN_RECORDED, run, run.endedAt(), scene.now());
        var next = run("r2", scene.now());
        tale.tell(next);
        scene.settle(tale, next.id());

        assertThat(scene.made(tale)).startsWith(before.toArray(new Assessment[0]));
        assertThat(scene.made(tale))
                .filteredOn(made -> made.content().facts().equals(List.of("r1")))
                .hasSize(1);
    }

    @Test
    void a_fact_told_again_under_another_event_changes_nothing() {
        var tale = scene.tale().registered();
        var run = run("r1", scene.now());
        tale.tell(run);
        scene.settle(tale, run.id());
        var before = scene.made(tale);

        tale.tell(run, during(run, 0));
        scene.settle(tale, during(run, 0).id());

        assertThat(scene.made(tale)).hasSize(before.size() + 1);
    }
}
