package dev.backstride.assessment.intake;

import static dev.backstride.assessment.support.Facts.during;
import static dev.backstride.assessment.support.Facts.oneDayAfter;
import static dev.backstride.assessment.support.Facts.oneHourAfter;
import static dev.backstride.assessment.support.Facts.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.backstride.assessment.support.Scene;
import dev.backstride.assessment.support.Tale;
import dev.backstride.assessment.support.Wire;
import dev.backstride.events.EventType;
import dev.backstride.events.decision.Amendment;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Retraction;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Deletion;
import dev.backstride.events.fact.PerceivedStart;
import dev.backstride.events.fact.Run;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was decided changes when facts come late, are corrected, or are taken back. */
@QuarkusTest
class AmendmentTest {

    @Inject
    Scene scene;

    @Test
    void a_window_closes_at_its_exact_time_and_a_late_answer_supersedes_it() {
        var tale = scene.tale().registered();
        var run = run("r1", scene.now());
        tale.tell(run, during(run, 3));
        scene.settle(tale, during(run, 3).id());

        scene.moveTo(run.endedAt().plus(Duration.ofHours(33)));
        scene.settle(tale);
        var closed = scene.holding(tale).getLast();
        assertThat(closed.content().decision().trigger()).isEqualTo(Trigger.H24_CLOSE);
        assertThat(closed.content().decision().at()).isEqualTo(run.endedAt().plus(Duration.ofHours(32)));
        assertThat(closed.issuedAt()).isEqualTo(scene.now());

        var late = oneDayAfter(run, 3, scene.now());
        tale.tell(late);
        scene.settle(tale, late.id());
        var answered = scene.holding(tale).getLast();
        assertThat(answered.content().decision().trigger()).isEqualTo(Trigger.H24);
        assertThat(answered.supersedes()).isEqualTo(closed.id());
        assertThat(answered.amendment()).isEqualTo(Amendment.AMENDED_LATE_EVENT);
    }

    @Test
    void the_peak_completes_its_run_without_a_word_of_amendment() {
        var tale = scene.tale().registered();
        var run = run("r1", scene.now());
        tale.tell(run);
        scene.settle(tale, run.id());
        tale.tell(during(run, 3));
        scene.settle(tale, during(run, 3).id());

        var made = scene.made(tale);
        assertThat(made.getLast().supersedes()).isEqualTo(made.getFirst().id());
        assertThat(made.getLast().amendment()).isNull();
    }

    @Test
    void a_corrected_run_supersedes_what_was_said_of_it_and_an_older_version_does_not() {
        var tale = scene.tale().registered();
        var run = run("r1", scene.now());
        tale.tell(run);
        scene.settle(tale, run.id());
        correct(tale, startedFast(run), scene.now().plusSeconds(2));
        correct(tale, run, scene.now().plusSeconds(1));
        tale.tell(during(run, 0));
        scene.settle(tale, during(run, 0).id());

        var made = scene.made(tale);
        assertThat(made.get(1).supersedes()).isEqualTo(made.getFirst().id());
        assertThat(made.get(1).amendment()).isEqualTo(Amendment.AMENDED_RUN_EDITED);
        assertThat(scene.holding(tale).getLast().content().decision().codes()).contains(Code.START_FAST);
    }

    @Test
    void a_changed_answer_takes_the_place_of_the_one_before() {
        var tale = scene.tale().registered();
        var run = run("r1", scene.now().minus(Duration.ofHours(2)));
        tale.tell(run, during(run, 0), oneHourAfter(run, 0));
        scene.settle(tale, oneHourAfter(run, 0).id());
        var first = scene.holding(tale).getLast();

        tale.tell(oneHourAfter(run, 7));

        await().untilAsserted(() ->
                assertThat(scene.holding(tale).getLast().supersedes()).isEqualTo(first.id()));
        var changed = scene.holding(tale).getLast().content();
        assertThat(changed.decision().verdict()).isEqualTo(Verdict.INTOLERABLE);
        assertThat(changed.facts()).isEqualTo(first.content().facts());
    }

    @Test
    void a_deleted_run_takes_its_decisions_back_and_may_be_told_again() {
        var tale = scene.tale().registered();
        var run = run("r1", scene.now());
        tale.tell(run);
        scene.settle(tale, run.id());
        delete(tale, run.id());
        var next = run("r2", scene.now());
        tale.tell(next);
        scene.settle(tale, next.id());

        var message = scene.told(tale, EventType.ASSESSMENT_RETRACTED).getFirst();
        var retraction = scene.read(message, Retraction.class);
        assertThat(Scene.id(message).version()).isEqualTo(5);
        assertThat(Wire.header(message, "ce_time")).isEqualTo(run.endedAt().toString());
        assertThat(retraction.reason()).isEqualTo(Amendment.RETRACTED);
        assertThat(retraction.id()).isEqualTo(scene.made(tale).getFirst().id());
    }

    @Test
    void a_decision_made_again_after_it_was_withdrawn_has_an_id_of_its_own() {
        var tale = scene.tale().registered();
        var run = run("r1", scene.now());
        tale.tell(run);
        scene.settle(tale, run.id());
        delete(tale, run.id());
        tale.tell(run, during(run, 0));
        scene.settle(tale, during(run, 0).id());

        assertThat(scene.made(tale)).extracting(made -> made.id()).doesNotHaveDuplicates();
        assertThat(scene.holding(tale)).hasSize(1);
    }

    private static void delete(Tale tale, String run) {
        var at = tale.recorded();
        tale.tell(UUID.randomUUID(), EventType.RUN_DELETED, new Deletion(run, at), at, at);
    }

    private static void correct(Tale tale, Run run, Instant recordedTime) {
        tale.tell(UUID.randomUUID(), EventType.RUN_CORRECTED, run, run.endedAt(), recordedTime);
    }

    private static Run startedFast(Run run) {
        return new Run(
                run.id(),
                run.startedAt(),
                run.durationSeconds(),
                run.distanceMeters(),
                null,
                null,
                null,
                PerceivedStart.FASTER,
                null,
                null,
                null,
                null,
                null,
                null,
                run.receivedAt());
    }
}
