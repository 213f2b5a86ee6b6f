package dev.backstride.notification.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Verdict;
import dev.backstride.notification.testing.Assessments;
import dev.backstride.notification.testing.Mailbox;
import dev.backstride.notification.testing.Patience;
import dev.backstride.notification.testing.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A clinician is informed where a decision names them and calls nobody in. */
@QuarkusTest
class ClinicianInfoTest {

    @Inject
    Scene scene;

    @Inject
    Mailbox mailbox;

    @Test
    void a_run_while_stopped_is_told_as_often_as_the_decision_names_the_clinician() {
        var runner = scene.aRunner();
        ran(runner, Recipient.RUNNER, Recipient.CLINICIAN);
        ran(runner, Recipient.RUNNER);
        ran(runner, Recipient.RUNNER, Recipient.CLINICIAN);

        var subject = "Runner ext-" + runner + " ran although running is stopped";
        awaitSubjects(runner, subject, subject);
    }

    @Test
    void a_correction_that_changes_no_action_is_told_once() {
        var runner = scene.aRunner();
        var first = stopped(runner, Recipient.RUNNER, Recipient.CLINICIAN).build();
        scene.decided(first);
        scene.decided(stopped(runner, Recipient.RUNNER, Recipient.CLINICIAN)
                .superseding(first.id())
                .build());
        reminded(runner);

        awaitSubjects(
                runner,
                "Runner ext-" + runner + " ran although running is stopped",
                "Runner ext-" + runner + " still waits for your review");
    }

    private void ran(UUID runner, Recipient... recipients) {
        scene.decided(stopped(runner, recipients).build());
    }

    private Assessments stopped(UUID runner, Recipient... recipients) {
        return Assessments.of(runner)
                .at(scene.now())
                .deciding(Verdict.LOCKED, Action.STOP_URGENT, Code.RAN_WHILE_STOPPED)
                .telling(recipients);
    }

    private void reminded(UUID runner) {
        scene.decided(Assessments.of(runner)
                .at(scene.now())
                .deciding(Verdict.TOLERABLE, Action.HOLD, Code.REVIEW_REMINDER)
                .telling(Recipient.RUNNER, Recipient.CLINICIAN)
                .build());
    }

    private void awaitSubjects(UUID runner, String... subjects) {
        Patience.await()
                .untilAsserted(() -> assertThat(mailbox.to(Scene.clinicianOf(runner)))
                        .extracting(mail -> mail.subject())
                        .isEqualTo(List.of(subjects)));
    }
}
