package dev.backstride.notification.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Verdict;
import dev.backstride.notification.testing.Assessments;
import dev.backstride.notification.testing.Mailbox;
import dev.backstride.notification.testing.Mailbox.Mail;
import dev.backstride.notification.testing.Patience;
import dev.backstride.notification.testing.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runners read their own language, those who treat them English. */
@QuarkusTest
class LanguageStoryTest {

    @Inject
    Scene scene;

    @Inject
    Mailbox mailbox;

    @Test
    void a_question_is_asked_in_the_language_of_the_runner() {
        var runner = scene.registerReading(UUID.randomUUID(), "de-AT");
        var plan = scene.ran(runner);
        scene.moveTo(plan.endedAt().plus(Duration.ofHours(1)));

        var mail = onlyMailTo(Scene.mailOf(runner));
        assertThat(mail.subject()).isEqualTo("Wie geht es deinem Rücken jetzt?");
        assertThat(mail.text()).contains("Jetzt antworten: ");
        assertThat(mail.html()).contains("<html lang=\"de\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr-FR", "en-GB"})
    void who_reads_a_language_we_do_not_write_gets_english(String locale) {
        var runner = scene.registerReading(UUID.randomUUID(), locale);
        advise(runner, Verdict.WORSE_1H, Action.EASE);

        assertThat(onlyMailTo(Scene.mailOf(runner)).subject()).isEqualTo("Your next run: easy and level");
    }

    @Test
    void a_runner_without_a_locale_gets_english() {
        var runner = scene.registerReading(UUID.randomUUID(), null);
        advise(runner, Verdict.WORSE_1H, Action.EASE);

        assertThat(onlyMailTo(Scene.mailOf(runner)).html()).contains("<html lang=\"en\">");
    }

    @Test
    void an_emergency_is_told_to_the_runner_in_german_and_to_the_clinician_in_english() {
        var runner = scene.registerReading(UUID.randomUUID(), "de-DE");
        scene.decided(Assessments.of(runner)
                .at(scene.now())
                .deciding(Verdict.RED_FLAG, Action.STOP_EMERGENCY, Code.RF_SADDLE_SENSATION, Code.ESC_EMERGENCY)
                .telling(Recipient.RUNNER, Recipient.CLINICIAN)
                .build());

        assertThat(onlyMailTo(Scene.mailOf(runner)).text()).startsWith("Ruf sofort die 112 an");
        assertThat(onlyMailTo(Scene.clinicianOf(runner)).text()).contains("saddle numbness");
    }

    private void advise(UUID runner, Verdict verdict, Action action) {
        scene.decided(
                Assessments.of(runner).at(scene.now()).deciding(verdict, action).build());
    }

    private Mail onlyMailTo(String address) {
        return Patience.await()
                .until(() -> mailbox.to(address), mails -> mails.size() == 1)
                .getFirst();
    }
}
