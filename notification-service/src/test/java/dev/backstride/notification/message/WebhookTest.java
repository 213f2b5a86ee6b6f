package dev.backstride.notification.message;

import static dev.backstride.events.EventType.ESCALATION_RAISED;
import static dev.backstride.events.EventType.FOLLOWUP_PLANNED;
import static dev.backstride.events.EventType.FOLLOWUP_SENT;
import static dev.backstride.events.EventType.MESSAGE_FAILED;
import static dev.backstride.notification.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.runner.Contact;
import dev.backstride.events.runner.Contacts;
import dev.backstride.notification.testing.Api;
import dev.backstride.notification.testing.Assessments;
import dev.backstride.notification.testing.Mailbox;
import dev.backstride.notification.testing.Receiver;
import dev.backstride.notification.testing.Receiver.Got;
import dev.backstride.notification.testing.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Messages to people's apps, over HTTP to a server that is not always kind. */
@QuarkusTest
class WebhookTest {

    @Inject
    Scene scene;

    @Inject
    Mailbox mailbox;

    @Inject
    Receiver receiver;

    private final UUID runner = UUID.randomUUID();

    @Test
    void a_question_goes_to_the_app_signed_with_each_secret_and_says_what_a_mail_would() {
        listensAt(receiver.app(appOf(runner)));
        asked();
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_SENT);

        var got = only(receiver.by(appOf(runner)));

        assertThat(got.signatures()).containsExactly(got.expected(0), got.expected(1));
        assertThat(Instant.ofEpochSecond(Long.parseLong(got.timestamp())))
                .isCloseTo(Instant.now(), within(Duration.ofMinutes(2)));
        var body = receiver.json(got);
        assertThat(body.path("type").asText()).isEqualTo("dev.backstride.message.v1");
        assertThat(body.path("data").path("kind").asText()).isEqualTo("FOLLOW_UP");
        assertThat(body.path("data").path("recipient").asText()).isEqualTo("RUNNER");
        assertThat(body.path("data").path("language").asText()).isEqualTo("en");
        assertThat(body.path("data").path("text").asText()).contains("/check-in/");
        assertThat(got.body()).doesNotContain(runner.toString(), "tier", "<html");
        assertThat(mailbox.to(Scene.mailOf(runner))).isEmpty();
        Api.clinician().get("/v1/messages/" + got.id()).then().statusCode(200).body("channel", equalTo("WEBHOOK"));
    }

    @Test
    void what_is_not_taken_at_once_is_sent_again_under_the_same_id_with_the_same_words() {
        listensAt(receiver.app(appOf(runner), 500, 302));
        asked();
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_SENT);

        var got = receiver.by(appOf(runner));

        assertThat(got).hasSize(3);
        assertThat(got).extracting(Got::id).containsOnly(got.getFirst().id());
        assertThat(got).extracting(Got::body).containsOnly(got.getFirst().body());
        assertThat(receiver.by("elsewhere")).isEmpty();
        assertThat(mailbox.to(Scene.mailOf(runner))).isEmpty();
    }

    @Test
    void what_is_never_taken_is_given_up_in_the_open() {
        listensAt(receiver.app(appOf(runner), 500, 500, 500));
        asked();

        var failed = scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, MESSAGE_FAILED)
                .getLast();

        assertThat(failed.text("channel")).isEqualTo("WEBHOOK");
        assertThat(failed.text("reason")).isEqualTo("HTTP_500");
        assertThat(failed.data().get("attempts").asInt()).isEqualTo(3);
        assertThat(receiver.by(appOf(runner))).hasSize(3);
    }

    @Test
    void an_app_that_is_gone_for_good_gets_nothing_more_and_mail_takes_its_place() {
        listensAt(receiver.app(appOf(runner), 410));
        var plan = asked();
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_SENT);
        await().until(() -> mailbox.to(Scene.mailOf(runner)).size() == 1);
        assertThat(only(receiver.by(appOf(runner))).id())
                .isEqualTo(mailbox.to(Scene.mailOf(runner)).getFirst().id().replaceAll("[<>]|@.*", ""));

        scene.moveTo(plan.plus(Duration.ofHours(24)));
        await().until(() -> mailbox.to(Scene.mailOf(runner)).size() == 2);

        assertThat(receiver.by(appOf(runner))).hasSize(1);
    }

    @Test
    void an_app_at_an_address_that_may_not_be_called_is_written_to_by_mail() {
        listensAt("http://10.0.0.1/hook");
        asked();

        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_SENT);

        await().until(() -> mailbox.to(Scene.mailOf(runner)).size() == 1);
    }

    @Test
    void where_a_person_is_needed_mail_does_not_wait_for_an_app_to_come_back() {
        var own = new Contact("Runner", Scene.mailOf(runner));
        var clinician = new Contact("Clinician", Scene.clinicianOf(runner), receiver.app("clinic-" + runner, 500));
        scene.register(runner, new Contacts(own, null, clinician, null));

        scene.decided(Assessments.of(runner)
                .at(scene.now())
                .deciding(Verdict.RED_FLAG, Action.STOP_EMERGENCY, Code.RF_SADDLE_SENSATION, Code.ESC_EMERGENCY)
                .telling(Recipient.RUNNER, Recipient.CLINICIAN)
                .build());
        scene.hears(runner, ESCALATION_RAISED);

        await().until(() -> mailbox.to(Scene.clinicianOf(runner)).size() == 1);
        var tried = receiver.json(only(receiver.by("clinic-" + runner))).path("data");
        assertThat(tried.path("tier").asText()).isEqualTo("T0");
        assertThat(tried.path("text").asText()).contains("/acknowledge/");
    }

    private static String appOf(UUID runner) {
        return "app-" + runner;
    }

    private void listensAt(String webhook) {
        scene.register(runner, new Contacts(new Contact("Runner", Scene.mailOf(runner), webhook), null, null, null));
    }

    /** When the run ended that is asked about. */
    private Instant asked() {
        var plan = scene.ran(runner);
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);
        scene.moveTo(plan.endedAt().plus(Duration.ofHours(1)));
        return plan.endedAt();
    }

    private static Got only(List<Got> got) {
        assertThat(got).hasSize(1);
        return got.getFirst();
    }
}
