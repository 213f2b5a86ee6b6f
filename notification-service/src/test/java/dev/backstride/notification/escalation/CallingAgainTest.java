package dev.backstride.notification.escalation;

import static dev.backstride.events.EventType.ESCALATION_ACKNOWLEDGED;
import static dev.backstride.events.EventType.ESCALATION_RAISED;
import static dev.backstride.events.EventType.MESSAGE_FAILED;
import static dev.backstride.notification.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.notification.runner.Runners;
import dev.backstride.notification.testing.Escalated;
import dev.backstride.notification.testing.Mailbox;
import dev.backstride.notification.testing.Scene;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happens to an escalation that nobody takes, with story time held. */
@QuarkusTest
class CallingAgainTest {

    private static final Duration FIRST = Duration.ofMinutes(15);
    private static final Duration SECOND = Duration.ofMinutes(60);
    private static final String ON_CALL = "on-call@demo.example";

    @Inject
    Scene scene;

    @Inject
    Mailbox mailbox;

    @Inject
    Escalations escalations;

    @Inject
    Alarms alarms;

    @Inject
    Calling calling;

    @Inject
    Runners runners;

    @Test
    void an_emergency_nobody_takes_is_sent_again_at_15_and_60_minutes_and_calls_the_on_call() {
        var runner = scene.aRunner();
        var raised = alarms.emergency(runner);
        var at = Instant.parse(raised.text("at"));
        assertThat(mailsToOnCall(runner)).isEmpty();
        var untaken = urgentUntaken();

        scene.moveTo(at.plus(FIRST));
        var first = scene.hears(runner, ESCALATION_RAISED, ESCALATION_RAISED).getLast();
        assertThat(first.text("at")).isEqualTo(at.plus(FIRST).toString());
        assertThat(first.text("id")).isEqualTo(raised.text("id"));
        assertThat(first.header("ce_causation")).isEqualTo(raised.header("ce_id"));
        assertThat(first.data().get("recipients"))
                .extracting(Object::toString)
                .containsExactly("\"RUNNER\"", "\"CLINICIAN\"", "\"ON_CALL\"");
        await().untilAsserted(() -> {
            assertThat(mailbox.to(Scene.mailOf(runner))).hasSize(2);
            assertThat(mailbox.to(Scene.clinicianOf(runner)))
                    .extracting(Mailbox.Mail::subject)
                    .satisfiesExactly(
                            subject -> assertThat(subject).startsWith("Runner"),
                            subject -> assertThat(subject).startsWith("Again: Runner"));
            assertThat(mailsToOnCall(runner)).singleElement().asString().contains("saddle numbness");
        });
        assertThat(urgentUntaken()).isGreaterThan(untaken);

        scene.moveTo(at.plus(SECOND));
        scene.hears(runner, ESCALATION_RAISED, ESCALATION_RAISED, ESCALATION_RAISED);
        Escalated.awaitCalls(
                runner,
                "0 RUNNER CALLED ALARM",
                "0 CLINICIAN CALLED ALARM",
                "1 RUNNER CALLED NOT_ACKNOWLEDGED",
                "1 CLINICIAN CALLED NOT_ACKNOWLEDGED",
                "1 ON_CALL CALLED NOT_ACKNOWLEDGED",
                "2 RUNNER CALLED NOT_ACKNOWLEDGED",
                "2 CLINICIAN CALLED NOT_ACKNOWLEDGED",
                "2 ON_CALL CALLED NOT_ACKNOWLEDGED");
    }

    @Test
    void whoever_takes_it_ends_the_calling() {
        var runner = scene.aRunner();
        var raised = alarms.emergency(runner);
        alarms.take(runner, raised);
        scene.hears(runner, ESCALATION_RAISED, ESCALATION_ACKNOWLEDGED);

        scene.moveTo(Instant.parse(raised.text("at")).plus(FIRST));
        alarms.ring(runner, Bell.CALL_AGAIN.of(Alarms.id(raised), 1));
        alarms.ring(runner, Bell.GIVE_UP.of(Alarms.id(raised)));

        scene.hears(runner, ESCALATION_RAISED, ESCALATION_ACKNOWLEDGED);
        Escalated.awaitCalls(runner, "0 RUNNER CALLED ALARM", "0 CLINICIAN CALLED ALARM");
    }

    @Test
    void a_call_that_is_not_out_when_somebody_takes_it_stays_here() {
        var runner = scene.aRunner();
        var raised = alarms.emergency(runner);

        Alarms.inTransaction(() -> {
            var row = escalations.untaken(Scene.PROGRAM, Alarms.id(raised)).orElseThrow();
            calling.again(row, runners.of(Scene.PROGRAM, runner).orElseThrow(), 1);
            escalations.acknowledge(Scene.PROGRAM, runner, alarms.taking(raised), UUID.randomUUID());
        });

        scene.hears(runner, ESCALATION_RAISED, ESCALATION_RAISED, ESCALATION_ACKNOWLEDGED);
        Escalated.awaitCalls(
                runner,
                "0 RUNNER CALLED ALARM",
                "0 CLINICIAN CALLED ALARM",
                "1 RUNNER HELD_BACK ACKNOWLEDGED",
                "1 CLINICIAN HELD_BACK ACKNOWLEDGED",
                "1 ON_CALL HELD_BACK ACKNOWLEDGED");
        assertThat(mailsToOnCall(runner)).isEmpty();
    }

    @Test
    void a_timer_that_fires_twice_calls_once() {
        var runner = scene.aRunner();
        var raised = alarms.emergency(runner);
        var again = Bell.CALL_AGAIN.of(Alarms.id(raised), 1);

        alarms.ring(runner, again);
        var first = scene.hears(runner, ESCALATION_RAISED, ESCALATION_RAISED).getLast();
        alarms.ring(runner, again);
        scene.moveTo(Instant.parse(raised.text("at")).plus(FIRST));
        alarms.take(runner, raised);

        var all = scene.hears(runner, ESCALATION_RAISED, ESCALATION_RAISED, ESCALATION_ACKNOWLEDGED);
        assertThat(all.get(1).header("ce_id")).isEqualTo(first.header("ce_id"));
        await().untilAsserted(
                        () -> assertThat(mailbox.to(Scene.clinicianOf(runner))).hasSize(2));
        assertThat(Escalated.calls(runner)).hasSize(5);
    }

    @Test
    void whom_nobody_can_reach_is_said_and_not_passed_over() {
        var runner = scene.registerWithout(UUID.randomUUID());
        alarms.emergency(runner, ESCALATION_RAISED, MESSAGE_FAILED);

        Escalated.awaitCalls(runner, "0 RUNNER HELD_BACK NO_CONTACT", "0 CLINICIAN HELD_BACK NO_CONTACT");
        assertThat(Escalated.newest(runner, "recipients")).isEqualTo("[RUNNER]");
    }

    private List<String> mailsToOnCall(UUID runner) {
        return mailbox.to(ON_CALL).stream()
                .filter(mail -> mail.subject().contains(runner.toString()))
                .map(Mailbox.Mail::text)
                .toList();
    }

    private long urgentUntaken() {
        return Tenant.everyone(() -> escalations.countUrgentUntaken());
    }
}
