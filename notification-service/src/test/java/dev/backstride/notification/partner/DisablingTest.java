package dev.backstride.notification.partner;

import static dev.backstride.notification.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.backstride.events.EventType;
import dev.backstride.notification.partner.Partners.Webhook;
import dev.backstride.notification.testing.Ears;
import dev.backstride.notification.testing.Receiver.Got;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A webhook where nobody takes anything gets nothing more, and everybody can know. */
@QuarkusTest
class DisablingTest {

    private static final List<String> DELETIONS = List.of("run.deleted");

    @Inject
    Partners partners;

    @Inject
    Ears ears;

    private final UUID runner = UUID.randomUUID();

    @AfterEach
    void end() {
        partners.endAll();
    }

    @Test
    void a_receiver_that_is_gone_gets_nothing_more_and_the_feed_and_other_webhooks_say_so() {
        var witness = partners.webhook(List.of("webhook.disabled"));
        var webhook = partners.webhook(DELETIONS, 410);

        var waiting = partners.deletes(runner);
        partners.ended(webhook, "GONE");

        partners.see(webhook).body("status", equalTo("DISABLED")).body("reason", equalTo("GONE"));
        var told = heard(webhook);
        assertThat(told.text("webhook")).isEqualTo(webhook.id());
        assertThat(told.text("host")).isEqualTo("127.0.0.1");
        assertThat(told.text("reason")).isEqualTo("GONE");
        assertThat(told.header("ce_causation")).isEqualTo(waiting.toString());
        assertThat(told.header("ce_subject")).isEqualTo(webhook.id());
        assertThat(ears.internal(UUID.fromString(webhook.id()))).isEmpty();
        await().until(() -> partners.got(witness, 1).stream()
                .anyMatch(one -> partners.json(one).at("/data/webhook").asText().equals(webhook.id())));

        partners.enable(webhook);
        var next = partners.deletes(runner);

        var after = partners.got(webhook, 3);
        assertThat(after).extracting(Got::id).contains(waiting.toString(), next.toString());
        partners.see(webhook).body("reason", nullValue());
    }

    @Test
    void a_receiver_that_takes_nothing_is_given_up_and_gets_what_it_missed_when_it_asks() {
        var webhook = partners.webhook(DELETIONS, 500, 500, 500);

        var event = partners.deletes(runner);
        partners.ended(webhook, "FAILED", "RETRYING", "RETRYING");

        partners.see(webhook).body("status", equalTo("DISABLED")).body("reason", equalTo("UNANSWERED"));
        assertThat(heard(webhook).text("reason")).isEqualTo("UNANSWERED");
        assertThat(partners.redeliver(webhook, event)).isEqualTo(409);

        partners.enable(webhook);
        assertThat(partners.redeliver(webhook, event)).isEqualTo(202);

        partners.ended(webhook, "DELIVERED", "FAILED", "RETRYING", "RETRYING");
    }

    private Ears.Heard heard(Webhook webhook) {
        var id = UUID.fromString(webhook.id());
        await().until(() -> !ears.feed(id).isEmpty());
        var all = ears.feed(id);
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().type()).isEqualTo(EventType.WEBHOOK_DISABLED);
        return all.getFirst();
    }
}
