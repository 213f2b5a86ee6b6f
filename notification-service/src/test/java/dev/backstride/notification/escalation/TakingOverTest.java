package dev.backstride.notification.escalation;

import static dev.backstride.events.EventType.ACKNOWLEDGEMENT_GIVEN;
import static dev.backstride.events.EventType.ESCALATION_ACKNOWLEDGED;
import static dev.backstride.events.EventType.ESCALATION_RAISED;
import static dev.backstride.notification.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Recipient;
import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.fact.Tier;
import dev.backstride.events.fact.Via;
import dev.backstride.notification.testing.Escalated;
import dev.backstride.notification.testing.Mailbox;
import dev.backstride.notification.testing.Scene;
import dev.backstride.plumbing.link.AcknowledgementLink;
import dev.backstride.plumbing.link.SealedLinks;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever is called in gets a link to take it over, and whoever uses it ends the calling. */
@QuarkusTest
class TakingOverTest {

    private static final Pattern LINK = Pattern.compile("/acknowledge/([\\w-]+)");

    @Inject
    Scene scene;

    @Inject
    Mailbox mailbox;

    @Inject
    SealedLinks links;

    @Inject
    Alarms alarms;

    @Test
    void the_clinicians_mail_has_a_link_that_names_nobody_and_says_which_escalation_it_takes() {
        var runner = scene.aRunner();
        var raised = alarms.emergency(runner);

        var mail = await().until(() -> mailbox.to(Scene.clinicianOf(runner)), mails -> mails.size() == 1)
                .getFirst();

        var token = token(mail.text());
        assertThat(mail.html()).contains("/acknowledge/");
        assertThat(token).doesNotContain(runner.toString());
        var at = Instant.parse(raised.text("at"));
        assertThat(links.open(token, AcknowledgementLink.class)).hasValueSatisfying(link -> {
            assertThat(link.runner()).isEqualTo(runner);
            assertThat(link.escalation()).isEqualTo(Alarms.id(raised));
            assertThat(link.tier()).isEqualTo(Tier.T0);
            assertThat(link.raisedAt()).isEqualTo(at);
            assertThat(link.by()).isEqualTo(Recipient.CLINICIAN);
            assertThat(link.expiresAt()).isEqualTo(at.plus(Duration.ofDays(14)));
        });
        assertThat(mailbox.to(Scene.mailOf(runner))).noneMatch(own -> own.text().contains("/acknowledge/"));
    }

    @Test
    void what_was_taken_by_link_is_not_sent_again() {
        var runner = scene.aRunner();
        var raised = alarms.emergency(runner);
        var id = Alarms.id(raised);

        scene.say(
                ACKNOWLEDGEMENT_GIVEN,
                runner,
                new Acknowledgement(
                        id + "-by-CLINICIAN", id, scene.now(), "CLINICIAN", Via.LINK, null, null, scene.now()));
        var taken =
                scene.hears(runner, ESCALATION_RAISED, ESCALATION_ACKNOWLEDGED).getLast();
        assertThat(taken.text("by")).isEqualTo("CLINICIAN");
        scene.moveTo(Instant.parse(raised.text("at")).plus(Duration.ofMinutes(15)));
        alarms.ring(runner, Bell.CALL_AGAIN.of(id, 1));

        scene.hears(runner, ESCALATION_RAISED, ESCALATION_ACKNOWLEDGED);
        Escalated.awaitCalls(runner, "0 RUNNER CALLED ALARM", "0 CLINICIAN CALLED ALARM");
    }

    private static String token(String text) {
        var found = LINK.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
