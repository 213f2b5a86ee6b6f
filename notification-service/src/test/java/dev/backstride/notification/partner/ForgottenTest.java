package dev.backstride.notification.partner;

import static dev.backstride.events.EventType.CONSENT_WITHDRAWN;
import static dev.backstride.events.EventType.ERASURE_CONFIRMED;
import static dev.backstride.events.EventType.RUNNER_ERASED;
import static dev.backstride.notification.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.runner.Consent;
import dev.backstride.events.runner.ConsentWithdrawal;
import dev.backstride.events.runner.Erasure;
import dev.backstride.notification.testing.Receiver.Got;
import dev.backstride.notification.testing.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Of whom is erased, or shares no more, nothing is sent again. */
@QuarkusTest
class ForgottenTest {

    private static final List<String> DELETIONS = List.of("run.deleted");

    @Inject
    Partners partners;

    @Inject
    Scene scene;

    @AfterEach
    void end() {
        partners.endAll();
    }

    @Test
    void what_was_told_of_an_erased_runner_is_gone_and_what_comes_late_is_not_sent_but_their_erasure_is() {
        var runner = scene.aRunner();
        var webhook = partners.webhook(DELETIONS);
        var event = partners.deletes(runner);
        partners.ended(webhook, "DELIVERED");

        var erasure = new Erasure(runner, Scene.PROGRAM, scene.now());
        scene.say(RUNNER_ERASED, runner, erasure);
        scene.hears(runner, ERASURE_CONFIRMED);
        partners.deletes(runner);
        var told = partners.everywhere(RUNNER_ERASED, runner, erasure);

        assertThat(partners.got(webhook, 2)).extracting(Got::id).containsExactly(event.toString(), told.toString());
        assertThat(partners.redeliver(webhook, event)).isEqualTo(404);
        await().untilAsserted(() -> assertThat(partners.attempts(webhook))
                .extracting(attempt -> attempt.get("eventId"))
                .containsExactly(told.toString()));
    }

    @Test
    void what_was_told_of_a_runner_who_shares_no_more_is_not_sent_again_and_every_webhook_hears_it_once() {
        var runner = UUID.randomUUID();
        var webhook = partners.webhook(DELETIONS);
        var event = partners.deletes(runner);
        partners.ended(webhook, "DELIVERED");

        var withdrawal = new ConsentWithdrawal(runner, List.of(Consent.FEED), List.of(), scene.now());
        var told = partners.everywhere(CONSENT_WITHDRAWN, runner, withdrawal);
        var other = partners.deletes(UUID.randomUUID());

        assertThat(partners.got(webhook, 3))
                .extracting(Got::id)
                .containsExactlyInAnyOrder(event.toString(), told.toString(), other.toString());
        assertThat(partners.redeliver(webhook, event)).isEqualTo(404);
    }

    @Test
    void while_a_webhook_is_disabled_what_waits_of_who_shares_no_more_goes_and_the_word_of_it_waits() {
        var runner = UUID.randomUUID();
        var webhook = partners.webhook(DELETIONS, 410);
        partners.deletes(runner);
        partners.ended(webhook, "GONE");

        var withdrawal = new ConsentWithdrawal(runner, List.of(Consent.FEED), List.of(), scene.now());
        var told = partners.everywhere(CONSENT_WITHDRAWN, runner, withdrawal);
        await().until(() -> partners.rows(told) == 1);
        partners.enable(webhook);

        assertThat(partners.got(webhook, 2)).extracting(Got::id).endsWith(told.toString());
        partners.ended(webhook, "DELIVERED", "GONE");
    }
}
