package dev.backstride.notification.escalation;

import static dev.backstride.events.EventType.ESCALATION_ACKNOWLEDGED;
import static dev.backstride.events.EventType.ESCALATION_CLOSED;
import static dev.backstride.events.EventType.ESCALATION_EXPIRED;
import static dev.backstride.events.EventType.ESCALATION_RAISED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.notification.testing.Assessments;
import dev.backstride.notification.testing.Escalated;
import dev.backstride.notification.testing.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What becomes of an escalation that nobody takes at all, with story time held. */
@QuarkusTest
class ExpiryTest {

    private static final Duration FIRST = Duration.ofMinutes(15);
    private static final Duration SECOND = Duration.ofMinutes(60);
    private static final Duration DAY = Duration.ofHours(24);

    @Inject
    Scene scene;

    @Inject
    Alarms alarms;

    @Test
    void an_urgent_one_is_sent_again_without_the_on_call_and_expires_after_a_day() {
        var runner = scene.aRunner();
        var at = Instant.parse(alarms.urgent(runner).text("at"));

        scene.moveTo(at.plus(FIRST));
        scene.hears(runner, ESCALATION_RAISED, ESCALATION_RAISED);
        scene.moveTo(at.plus(SECOND));
        scene.hears(runner, ESCALATION_RAISED, ESCALATION_RAISED, ESCALATION_RAISED);
        scene.moveTo(at.plus(DAY));
        var expired = scene.hears(runner, ESCALATION_RAISED, ESCALATION_RAISED, ESCALATION_RAISED, ESCALATION_EXPIRED)
                .getLast();

        assertThat(expired.text("at")).isEqualTo(at.plus(DAY).toString());
        assertThat(Escalated.newest(runner, "status")).isEqualTo("EXPIRED");
        assertThat(Escalated.newest(runner, "expiredAt")).isEqualTo(expired.text("at"));
        Escalated.awaitCalls(
                runner,
                "0 RUNNER CALLED ALARM",
                "0 CLINICIAN CALLED ALARM",
                "1 RUNNER CALLED NOT_ACKNOWLEDGED",
                "1 CLINICIAN CALLED NOT_ACKNOWLEDGED",
                "2 RUNNER CALLED NOT_ACKNOWLEDGED",
                "2 CLINICIAN CALLED NOT_ACKNOWLEDGED");

        scene.decided(Assessments.of(runner).at(scene.now()).cleared().build());
        scene.hears(
                runner, ESCALATION_RAISED, ESCALATION_RAISED, ESCALATION_RAISED, ESCALATION_EXPIRED, ESCALATION_CLOSED);
    }

    @Test
    void a_late_acknowledgement_takes_what_had_expired() {
        var runner = scene.aRunner();
        var raised = alarms.urgent(runner);
        alarms.ring(runner, Bell.GIVE_UP.of(Alarms.id(raised)));
        scene.hears(runner, ESCALATION_RAISED, ESCALATION_EXPIRED);

        alarms.take(runner, raised);

        scene.hears(runner, ESCALATION_RAISED, ESCALATION_EXPIRED, ESCALATION_ACKNOWLEDGED);
    }
}
