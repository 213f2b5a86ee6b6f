package dev.backstride.notification.followup;

import static dev.backstride.events.EventType.FOLLOWUP_ANSWERED;
import static dev.backstride.events.EventType.FOLLOWUP_CANCELLED;
import static dev.backstride.events.EventType.FOLLOWUP_EXPIRED;
import static dev.backstride.events.EventType.FOLLOWUP_PLANNED;
import static dev.backstride.events.EventType.FOLLOWUP_SENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.backstride.notification.testing.Api;
import dev.backstride.notification.testing.Ears.Heard;
import dev.backstride.notification.testing.Mailbox;
import dev.backstride.notification.testing.Patience;
import dev.backstride.notification.testing.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A question that nobody answers is asked once more, and no oftener. */
@QuarkusTest
class ReminderStoryTest {

    @Inject
    Scene scene;

    @Inject
    Mailbox mailbox;

    @Test
    void a_reminder_comes_once_for_each_question() {
        var runner = scene.aRunner();
        var ended = scene.ran(runner).endedAt();
        pass(runner, ended, 1, 1);
        scene.moveTo(ended.plus(Duration.ofMinutes(119)));
        assertThat(sent(runner)).hasSize(1);

        pass(runner, ended, 2, 2);
        pass(runner, ended, 24, 3);
        pass(runner, ended, 28, 4);
        scene.moveTo(ended.plus(Duration.ofHours(32)));

        var heard = scene.hears(
                runner,
                FOLLOWUP_PLANNED,
                FOLLOWUP_PLANNED,
                FOLLOWUP_SENT,
                FOLLOWUP_SENT,
                FOLLOWUP_EXPIRED,
                FOLLOWUP_SENT,
                FOLLOWUP_SENT,
                FOLLOWUP_EXPIRED);
        assertThat(heard.stream().filter(event -> event.type() == FOLLOWUP_SENT))
                .extracting(event -> event.text("slot") + " " + event.text("reason"))
                .containsExactly("H1 DUE", "H1 REMINDER", "H24 DUE", "H24 REMINDER");
        assertThat(heard.stream().map(event -> event.header("ce_id"))).doesNotHaveDuplicates();
        assertThat(mailbox.to(Scene.mailOf(runner)))
                .extracting(Mailbox.Mail::subject)
                .containsExactly(
                        "How is your back now?",
                        "Still open: how is your back now?",
                        "How is your back a day later?",
                        "Still open: how is your back a day later?");
    }

    @Test
    void who_answers_is_not_reminded() {
        var runner = scene.aRunner();
        var ended = scene.ran(runner).endedAt();
        pass(runner, ended, 1, 1);
        scene.felt(runner, scene.now(), 1);
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_SENT, FOLLOWUP_ANSWERED);

        scene.moveTo(ended.plus(Duration.ofHours(2)));
        pass(runner, ended, 24, 2);

        assertThat(sent(runner)).extracting(event -> event.text("reason")).containsOnly("DUE");
    }

    @Test
    void who_runs_again_is_not_reminded_of_the_run_before() {
        var runner = scene.aRunner();
        var ended = scene.ran(runner).endedAt();
        pass(runner, ended, 1, 1);
        var next = scene.ran(runner, "next", ended.plus(Duration.ofMinutes(90))).endedAt();
        scene.hears(
                runner,
                FOLLOWUP_PLANNED,
                FOLLOWUP_PLANNED,
                FOLLOWUP_SENT,
                FOLLOWUP_CANCELLED,
                FOLLOWUP_CANCELLED,
                FOLLOWUP_PLANNED,
                FOLLOWUP_PLANNED);

        scene.moveTo(ended.plus(Duration.ofHours(2)));
        pass(runner, next, 1, 2);

        assertThat(sent(runner)).extracting(event -> event.text("reason")).containsOnly("DUE");
    }

    @Test
    void nobody_is_reminded_at_night_and_the_question_says_so() {
        scene.moveTo(scene.nextInBerlin(LocalTime.of(20, 30)));
        var runner = scene.aSleeper();
        var ended = scene.ran(runner).endedAt();
        var h1 = pass(runner, ended, 1, 1).getFirst().text("id");

        scene.moveTo(ended.plus(Duration.ofHours(2)));

        Patience.await()
                .untilAsserted(() -> Api.clinician()
                        .get("/v1/messages/" + h1)
                        .then()
                        .body("state", equalTo("UNREMINDED"))
                        .body("reason", equalTo("QUIET_HOURS")));
        scene.moveTo(ended.plus(Duration.ofHours(3)));
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_SENT, FOLLOWUP_EXPIRED);
        assertThat(mailbox.to(Scene.mailOf(runner))).hasSize(1);
    }

    @Test
    void who_was_not_asked_is_not_reminded() {
        scene.moveTo(scene.nextInBerlin(LocalTime.of(5, 30)));
        var runner = scene.aSleeper();
        var ended = scene.ran(runner).endedAt();
        scene.moveTo(ended.plus(Duration.ofHours(2)));
        scene.moveTo(ended.plus(Duration.ofHours(3)));

        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_EXPIRED);
        assertThat(mailbox.to(Scene.mailOf(runner))).isEmpty();
    }

    /** Moves to {@code hours} after the run, and waits until that many questions and reminders were sent. */
    private List<Heard> pass(UUID runner, Instant ended, int hours, int count) {
        Patience.await().until(() -> scene.told(runner, FOLLOWUP_PLANNED).size() >= 2);
        scene.moveTo(ended.plus(Duration.ofHours(hours)));
        return Patience.await().until(() -> sent(runner), sent -> sent.size() == count);
    }

    private List<Heard> sent(UUID runner) {
        return scene.told(runner, FOLLOWUP_SENT);
    }
}
