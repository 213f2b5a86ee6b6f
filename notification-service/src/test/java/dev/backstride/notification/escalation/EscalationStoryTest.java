package dev.backstride.notification.escalation;

import static dev.backstride.events.EventType.ACKNOWLEDGEMENT_GIVEN;
import static dev.backstride.events.EventType.ESCALATION_ACKNOWLEDGED;
import static dev.backstride.events.EventType.ESCALATION_CLOSED;
import static dev.backstride.events.EventType.ESCALATION_RAISED;
import static dev.backstride.notification.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.runner.Consent;
import dev.backstride.events.runner.Contact;
import dev.backstride.events.runner.Contacts;
import dev.backstride.notification.testing.Api;
import dev.backstride.notification.testing.Assessments;
import dev.backstride.notification.testing.Ears;
import dev.backstride.notification.testing.Mailbox;
import dev.backstride.notification.testing.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From the red flag to the clinician and back, on real components. */
@QuarkusTest
class EscalationStoryTest {

    @Inject
    Scene scene;

    @Inject
    Mailbox mailbox;

    @Inject
    Ears ears;

    @Test
    void a_red_flag_calls_the_clinician_who_takes_it_and_clears_the_runner() {
        var runner = scene.aRunner(Consent.FEED);
        var event = emergency(runner, null);
        var raised = scene.hears(runner, ESCALATION_RAISED).getFirst();
        assertThat(raised.header("ce_causation")).isEqualTo(event.toString());
        assertThat(raised.text("tier")).isEqualTo("T0");
        await().untilAsserted(() -> {
            assertThat(mailbox.to(Scene.mailOf(runner)))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.text()).startsWith("Call 112 now"));
            assertThat(mailbox.to(Scene.clinicianOf(runner)))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.text()).contains("saddle numbness", "/acknowledge/"));
        });

        var acknowledged = acknowledge(runner, raised.text("id"));
        var taken =
                scene.hears(runner, ESCALATION_RAISED, ESCALATION_ACKNOWLEDGED).getLast();
        assertThat(taken.text("by")).isEqualTo("clinician");
        assertThat(taken.header("ce_causation")).isEqualTo(acknowledged.toString());

        scene.decided(Assessments.of(runner).at(scene.now()).cleared().build());
        scene.hears(runner, ESCALATION_RAISED, ESCALATION_ACKNOWLEDGED, ESCALATION_CLOSED);
    }

    @Test
    void partners_see_the_tier_and_no_red_flag_without_consent() {
        var runner = scene.aRunner(Consent.FEED);
        emergency(runner, null);
        scene.hears(runner, ESCALATION_RAISED);

        var shared =
                await().until(() -> ears.feed(runner), feed -> feed.size() == 1).getFirst();

        assertThat(shared.data().get("codes")).hasSize(1).first().hasToString("\"ESC_EMERGENCY\"");
        assertThat(ears.internal(runner).getFirst().data().get("codes")).hasSize(2);
        assertThat(shared.header("ce_id"))
                .isEqualTo(ears.internal(runner).getFirst().header("ce_id"));
    }

    @Test
    void who_agreed_to_no_feed_is_in_none() {
        var silent = scene.aRunner(Consent.FLAGS);
        emergency(silent, null);
        scene.hears(silent, ESCALATION_RAISED);
        var open = scene.aRunner(Consent.FEED);
        emergency(open, null);

        await().until(() -> !ears.feed(open).isEmpty());

        assertThat(ears.feed(silent)).isEmpty();
    }

    @Test
    void one_open_escalation_is_enough() {
        var runner = scene.aRunner();
        emergency(runner, null);
        emergency(runner, null);
        scene.decided(Assessments.of(runner).at(scene.now()).cleared().build());
        var one = scene.hears(runner, ESCALATION_RAISED, ESCALATION_RAISED, ESCALATION_CLOSED);
        assertThat(one)
                .extracting(event -> event.text("id"))
                .containsOnly(one.getFirst().text("id"));

        emergency(runner, null);

        var other = scene.hears(runner, ESCALATION_RAISED, ESCALATION_RAISED, ESCALATION_CLOSED, ESCALATION_RAISED);
        assertThat(other.getLast().text("id")).isNotEqualTo(one.getFirst().text("id"));
    }

    @Test
    void a_correction_that_changes_no_action_calls_nobody_again() {
        var runner = scene.aRunner();
        var first = flagged(runner).build();
        scene.decided(first);
        var raised = scene.hears(runner, ESCALATION_RAISED).getFirst();
        acknowledge(runner, raised.text("id"));
        scene.hears(runner, ESCALATION_RAISED, ESCALATION_ACKNOWLEDGED);

        emergency(runner, first.id());
        scene.decided(Assessments.of(runner).at(scene.now()).cleared().build());

        scene.hears(runner, ESCALATION_RAISED, ESCALATION_ACKNOWLEDGED, ESCALATION_CLOSED);
    }

    @Test
    void without_a_clinician_the_runner_is_told_to_see_one() {
        scene.moveToNextMonday();
        var runner = UUID.randomUUID();
        scene.register(runner, new Contacts(new Contact("Runner", Scene.mailOf(runner)), null, null, null));
        scene.decided(flagged(runner)
                .deciding(Verdict.INTOLERABLE, Action.REST, Code.REPEAT_INTOLERABLE, Code.ESC_CLINICIAN_REVIEW)
                .build());

        var raised = scene.hears(runner, ESCALATION_RAISED).getFirst();

        assertThat(raised.data().get("recipients")).hasSize(1).first().hasToString("\"RUNNER\"");
        assertThat(raised.text("tier")).isEqualTo("T3");
        await().untilAsserted(() -> assertThat(mailbox.to(Scene.mailOf(runner)))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .startsWith("Do not run for the next 48 hours")
                        .contains("We know no clinician of yours")));
        assertThat(Api.mailAbout(runner)).hasSize(1);
    }

    @Test
    void nobody_acknowledges_for_another_runner() {
        var runner = scene.aRunner();
        emergency(runner, null);
        var raised = scene.hears(runner, ESCALATION_RAISED).getFirst();
        var stranger = scene.aRunner();

        acknowledge(stranger, raised.text("id"));
        acknowledge(runner, raised.text("id"));

        scene.hears(runner, ESCALATION_RAISED, ESCALATION_ACKNOWLEDGED);
        scene.hears(stranger);
    }

    private UUID acknowledge(UUID runner, String escalation) {
        var id = UUID.randomUUID().toString();
        return scene.say(
                ACKNOWLEDGEMENT_GIVEN,
                runner,
                new Acknowledgement(
                        id, UUID.fromString(escalation), scene.now(), "clinician", null, null, scene.now()));
    }

    private UUID emergency(UUID runner, @Nullable UUID superseded) {
        return scene.decided(flagged(runner).superseding(superseded).build());
    }

    private Assessments flagged(UUID runner) {
        return Assessments.of(runner)
                .at(scene.now())
                .deciding(Verdict.RED_FLAG, Action.STOP_EMERGENCY, Code.RF_SADDLE_SENSATION, Code.ESC_EMERGENCY)
                .telling(Recipient.RUNNER, Recipient.CLINICIAN);
    }
}
