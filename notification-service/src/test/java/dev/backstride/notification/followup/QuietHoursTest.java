package dev.backstride.notification.followup;

import static dev.backstride.events.EventType.FOLLOWUP_EXPIRED;
import static dev.backstride.events.EventType.FOLLOWUP_PLANNED;
import static dev.backstride.events.EventType.FOLLOWUP_SENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.notification.testing.Mailbox;
import dev.backstride.notification.testing.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Nobody is asked in their quiet hours (R-05, V19). */
@QuarkusTest
class QuietHoursTest {

    @Inject
    Scene scene;

    @Inject
    Mailbox mailbox;

    @Test
    void who_runs_late_is_not_asked_an_hour_later_and_is_asked_before_the_next_night() {
        scene.moveTo(scene.nextInBerlin(LocalTime.of(22, 30)));
        var runner = scene.aSleeper();
        var plan = scene.ran(runner);

        var planned = scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);
        assertThat(planned).allSatisfy(event -> assertThat(event.text("reason")).isEqualTo("QUIET_HOURS"));

        scene.moveTo(plan.endedAt().plus(Duration.ofMinutes(23 * 60 + 14)));
        assertThat(mailbox.to(Scene.mailOf(runner))).isEmpty();

        scene.moveTo(plan.endedAt().plus(Duration.ofMinutes(23 * 60 + 15)));
        var sent = scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_EXPIRED, FOLLOWUP_SENT);
        assertThat(sent.getLast().text("slot")).isEqualTo("H24");
        assertThat(mailbox.to(Scene.mailOf(runner))).hasSize(1);
    }

    @Test
    void who_runs_early_is_asked_when_the_night_is_over() {
        scene.moveTo(scene.nextInBerlin(LocalTime.of(6, 30)));
        var runner = scene.aSleeper();
        var plan = scene.ran(runner);

        var planned = scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);
        assertThat(planned)
                .anySatisfy(event -> assertThat(event.text("reason")).isEqualTo("AFTER_RUN"))
                .anySatisfy(event -> assertThat(event.text("reason")).isEqualTo("QUIET_HOURS"));

        scene.moveTo(plan.endedAt().plus(Duration.ofHours(1)));
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_SENT);
        scene.moveTo(plan.endedAt().plus(Duration.ofHours(24)));
        assertThat(mailbox.to(Scene.mailOf(runner))).hasSize(1);

        scene.moveTo(plan.endedAt().plus(Duration.ofMinutes(24 * 60 + 30)));
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_SENT, FOLLOWUP_EXPIRED, FOLLOWUP_SENT);
        assertThat(mailbox.to(Scene.mailOf(runner))).hasSize(2);
    }
}
