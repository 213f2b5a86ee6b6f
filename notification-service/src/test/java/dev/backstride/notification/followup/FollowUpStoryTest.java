package dev.backstride.notification.followup;

import static dev.backstride.events.EventType.FOLLOWUP_ANSWERED;
import static dev.backstride.events.EventType.FOLLOWUP_CANCELLED;
import static dev.backstride.events.EventType.FOLLOWUP_EXPIRED;
import static dev.backstride.events.EventType.FOLLOWUP_PLANNED;
import static dev.backstride.events.EventType.FOLLOWUP_SENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Slot;
import dev.backstride.notification.testing.Mailbox;
import dev.backstride.notification.testing.Patience;
import dev.backstride.notification.testing.Scene;
import dev.backstride.plumbing.link.CheckInLink;
import dev.backstride.plumbing.link.SealedLinks;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A question's life, from the plan to the answer, on real components. */
@QuarkusTest
class FollowUpStoryTest {

    @Inject
    Scene scene;

    @Inject
    Mailbox mailbox;

    @Inject
    SealedLinks links;

    @Test
    void a_question_is_asked_when_due_and_ends_with_its_answer() {
        var runner = scene.aRunner();
        var plan = scene.ran(runner);
        var planned = scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);
        var h1 = planned.getFirst();
        assertThat(Instant.parse(h1.text("due"))).isEqualTo(plan.endedAt().plus(Duration.ofHours(1)));
        assertThat(mailbox.to(Scene.mailOf(runner))).isEmpty();

        scene.moveTo(plan.endedAt().plus(Duration.ofHours(1)));
        var sent = scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_SENT)
                .getLast();
        assertThat(Instant.parse(sent.text("at"))).isEqualTo(plan.endedAt().plus(Duration.ofHours(1)));
        assertThat(sent.header("ce_causation")).isEqualTo(h1.header("ce_id"));
        var link = onlyLink(runner);
        assertThat(link)
                .isEqualTo(new CheckInLink(
                        Scene.PROGRAM,
                        runner,
                        UUID.fromString(h1.text("id")),
                        Slot.H1,
                        plan.bout(),
                        plan.run(),
                        plan.endedAt().plus(Duration.ofHours(3))));

        var answer = scene.felt(runner, scene.now(), 1);
        var answered = scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_SENT, FOLLOWUP_ANSWERED)
                .getLast();
        assertThat(answered.header("ce_causation")).isEqualTo(answer.toString());
        assertThat(answered.text("id")).isEqualTo(h1.text("id"));
    }

    @Test
    void silence_lets_a_question_expire_when_its_window_closes() {
        var runner = scene.aRunner();
        var plan = scene.ran(runner);
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);
        scene.moveTo(plan.endedAt().plus(Duration.ofHours(1)));
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_SENT);

        scene.moveTo(plan.endedAt().plus(Duration.ofHours(4)));

        var expired = scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_SENT, FOLLOWUP_EXPIRED)
                .getLast();
        assertThat(Instant.parse(expired.header("ce_time")))
                .isEqualTo(plan.endedAt().plus(Duration.ofHours(3)));
    }

    @Test
    void the_next_run_cancels_what_was_to_be_asked_about_the_one_before() {
        var runner = scene.aRunner();
        scene.ran(runner);
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);

        scene.ran(runner, "second", scene.now().plusSeconds(1));

        var heard = scene.hears(
                runner,
                FOLLOWUP_PLANNED,
                FOLLOWUP_PLANNED,
                FOLLOWUP_CANCELLED,
                FOLLOWUP_CANCELLED,
                FOLLOWUP_PLANNED,
                FOLLOWUP_PLANNED);
        assertThat(heard.subList(2, 4))
                .extracting(event -> event.text("reason"))
                .containsOnly("NEWER_BOUT");
    }

    @Test
    void what_was_said_before_it_was_asked_is_not_asked() {
        var runner = scene.aRunner();
        var endedAt = scene.now();
        scene.felt(runner, endedAt.plus(Duration.ofMinutes(45)), 2);

        scene.ran(runner, "run", endedAt);

        var heard = scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_CANCELLED, FOLLOWUP_PLANNED);
        assertThat(heard.get(1).text("reason")).isEqualTo("ALREADY_ANSWERED");
    }

    @Test
    void the_same_plan_heard_again_changes_nothing() {
        var runner = scene.aRunner();
        var endedAt = scene.now();
        scene.ran(runner, "run", endedAt);
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);

        scene.ran(runner, "run", endedAt);
        scene.felt(runner, endedAt.plus(Duration.ofMinutes(45)), 2);

        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_ANSWERED);
    }

    private CheckInLink onlyLink(UUID runner) {
        var mail = Patience.await()
                .until(() -> mailbox.to(Scene.mailOf(runner)), mails -> mails.size() == 1)
                .getFirst();
        var token = mail.text()
                .lines()
                .filter(line -> line.contains("/check-in/"))
                .map(line -> line.substring(line.lastIndexOf('/') + 1))
                .findFirst()
                .orElseThrow();
        assertThat(mail.html()).contains("/check-in/" + token);
        return links.open(token, CheckInLink.class).orElseThrow();
    }
}
