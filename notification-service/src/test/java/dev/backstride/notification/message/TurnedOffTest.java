package dev.backstride.notification.message;

import static dev.backstride.events.EventType.ESCALATION_RAISED;
import static dev.backstride.events.EventType.FOLLOWUP_CANCELLED;
import static dev.backstride.events.EventType.FOLLOWUP_PLANNED;
import static dev.backstride.events.EventType.FOLLOWUP_SENT;
import static dev.backstride.notification.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Verdict;
import dev.backstride.notification.testing.Assessments;
import dev.backstride.notification.testing.Mailbox;
import dev.backstride.notification.testing.Scene;
import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.link.UnsubscribeLink;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Runners turn off what they may, and hear what they must. */
@QuarkusTest
class TurnedOffTest {

    private static final Pattern LINK = Pattern.compile("<http://localhost:8080/unsubscribe/([\\w-]+)>");

    @Inject
    Scene scene;

    @Inject
    Mailbox mailbox;

    @Inject
    SealedLinks links;

    @Test
    void a_question_says_to_mail_programs_where_one_click_turns_it_off() {
        var runner = scene.aRunner();
        var plan = scene.ran(runner);
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);
        scene.moveTo(plan.endedAt().plus(Duration.ofHours(1)));
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_SENT);

        var headers = onlyMailTo(Scene.mailOf(runner)).headers();

        assertThat(headers)
                .containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                .hasEntrySatisfying("Message-ID", id -> assertThat(id).endsWith("@backstride>"));
        assertThat(onlyMailTo(Scene.mailOf(runner)).text())
                .contains("Turn mails like this off: http://localhost:8080/unsubscribe/");
        var link = LINK.matcher(headers.getOrDefault("List-Unsubscribe", ""));
        assertThat(link.matches()).isTrue();
        assertThat(links.open(link.group(1), UnsubscribeLink.class)).hasValueSatisfying(opened -> {
            assertThat(opened.program()).isEqualTo(Scene.PROGRAM);
            assertThat(opened.runner()).isEqualTo(runner);
            assertThat(opened.expiresAt()).isAfter(scene.now().plus(Duration.ofDays(300)));
        });
    }

    @Test
    void an_emergency_cannot_be_turned_off_and_does_not_offer_it() {
        var runner = scene.aRunnerReachedBy(Set.of());

        emergency(runner);

        assertThat(onlyMailTo(Scene.mailOf(runner)).headers()).doesNotContainKey("List-Unsubscribe");
        assertThat(onlyMailTo(Scene.clinicianOf(runner)).headers()).doesNotContainKey("List-Unsubscribe");
        assertThat(onlyMailTo(Scene.mailOf(runner)).text()).doesNotContain("/unsubscribe/");
    }

    @Test
    void whoever_turned_mails_off_is_asked_nothing_and_told_no_next_step() {
        var runner = scene.aRunnerReachedBy(Set.of());
        var plan = scene.ran(runner);
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);

        scene.moveTo(plan.endedAt().plus(Duration.ofHours(1)));
        var cancelled = scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_CANCELLED)
                .getLast();
        assertThat(cancelled.text("reason")).isEqualTo("TURNED_OFF");
        scene.decided(Assessments.of(runner)
                .at(scene.now())
                .deciding(Verdict.WORSE_24H, Action.REDUCE)
                .build());
        emergency(runner);

        onlyMailTo(Scene.clinicianOf(runner));
        assertThat(onlyMailTo(Scene.mailOf(runner)).text()).startsWith("Call 112 now");
    }

    private void emergency(UUID runner) {
        scene.decided(Assessments.of(runner)
                .at(scene.now())
                .deciding(Verdict.RED_FLAG, Action.STOP_EMERGENCY, Code.RF_SADDLE_SENSATION, Code.ESC_EMERGENCY)
                .telling(Recipient.RUNNER, Recipient.CLINICIAN)
                .build());
        await().until(() -> !scene.told(runner, ESCALATION_RAISED).isEmpty());
    }

    private Mailbox.Mail onlyMailTo(String address) {
        return await().until(() -> mailbox.to(address), mails -> mails.size() == 1)
                .getFirst();
    }
}
