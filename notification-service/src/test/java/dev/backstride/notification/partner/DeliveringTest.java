package dev.backstride.notification.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import dev.backstride.events.EventType;
import dev.backstride.notification.testing.Patience;
import dev.backstride.notification.testing.Receiver.Got;
import dev.backstride.notification.testing.Scene;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a program's feeds say, sent on to its webhooks. */
@QuarkusTest
class DeliveringTest {

    private static final List<String> DELETIONS = List.of("run.deleted");

    @Inject
    Partners partners;

    @Inject
    MeterRegistry meters;

    private final UUID runner = UUID.randomUUID();

    @AfterEach
    void end() {
        partners.endAll();
    }

    @Test
    void an_event_goes_once_to_those_who_chose_its_type_whole_and_signed() {
        var wanting = partners.webhook(DELETIONS);
        var all = partners.webhook(List.of());
        var other = partners.webhook(List.of("assessment.retracted"));
        var foreign = partners.webhook("other", List.of());

        var event = partners.deletes(runner);
        partners.deletes(Scene.PROGRAM, runner, event);
        var last = partners.deletes(runner);

        for (var webhook : List.of(wanting, all)) {
            Patience.await()
                    .until(() -> ours(partners.got(webhook, 0), event, last).size() == 2);
            var got = ours(partners.got(webhook, 0), event, last);
            assertThat(got).extracting(Got::id).containsExactly(event.toString(), last.toString());
            assertThat(got)
                    .allSatisfy(one -> assertThat(one.signatures()).containsExactly(one.expected(webhook.secret())));
        }
        whole(partners.got(wanting, 2).getFirst(), event);
        assertThat(ours(partners.got(other, 0), event, last)).isEmpty();
        assertThat(partners.got(foreign, 0)).isEmpty();
    }

    private void whole(Got got, UUID event) {
        var body = partners.json(got);
        assertThat(got.media()).isEqualTo("application/cloudevents+json");
        assertThat(Instant.ofEpochSecond(Long.parseLong(got.timestamp())))
                .isCloseTo(Instant.now(), within(Duration.ofMinutes(2)));
        assertThat(body.path("specversion").asText()).isEqualTo("1.0");
        assertThat(body.path("id").asText()).isEqualTo(event.toString());
        assertThat(body.path("type").asText()).isEqualTo("dev.backstride.run.deleted.v1");
        assertThat(body.path("source").asText()).isEqualTo("/backstride/test");
        assertThat(body.path("subject").asText()).isEqualTo(runner.toString());
        assertThat(body.path("time").asText()).isNotEmpty();
        assertThat(body.path("recordedtime").asText()).isNotEmpty();
        assertThat(body.path("datacontenttype").asText()).isEqualTo("application/json");
        assertThat(body.path("program").asText()).isEqualTo(Scene.PROGRAM);
        assertThat(body.path("data").path("id").asText()).isEqualTo("r1");
    }

    @Test
    void what_is_about_one_runner_comes_in_its_order() {
        var webhook = partners.webhook(DELETIONS);

        var events = Stream.generate(() -> partners.deletes(runner).toString())
                .limit(20)
                .toList();

        assertThat(partners.got(webhook, 20)).extracting(Got::id).containsExactlyElementsOf(events);
    }

    @Test
    void a_receiver_that_does_not_answer_holds_up_no_other() throws IOException {
        try (var deaf = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var slow = partners.at("http://127.0.0.1:" + deaf.getLocalPort() + "/hook", DELETIONS);
            var quick = partners.webhook(DELETIONS);

            partners.deletes(runner);
            partners.got(quick, 1);
            partners.deletes(runner);
            partners.got(quick, 2);

            assertThat(partners.attempts(slow)).isEmpty();
        }
    }

    @Test
    void a_record_that_is_no_event_holds_nothing_up() {
        var webhook = partners.webhook(DELETIONS);

        partners.babbles(runner);
        var event = partners.deletes(runner);

        assertThat(partners.got(webhook, 1).getFirst().id()).isEqualTo(event.toString());
    }

    @Test
    void before_there_is_a_webhook_nothing_is_written_and_later_nothing_of_it_is_sent() {
        var passedOver = meters.get("backstride.webhook.records")
                .tag("outcome", "passed_over")
                .counter();
        var before = passedOver.count();
        var early = partners.deletes("other", runner, UUID.randomUUID());
        Patience.await().until(() -> passedOver.count() > before);

        var webhook = partners.webhook("other", DELETIONS);
        var late = partners.deletes("other", runner, UUID.randomUUID());

        assertThat(partners.got(webhook, 1)).extracting(Got::id).containsExactly(late.toString());
        assertThat(partners.rows(early)).isZero();
        assertThat(partners.rows(late)).isOne();
    }

    @Test
    void a_test_says_at_once_how_it_went() {
        var webhook = partners.webhook(DELETIONS, 500);

        var failed = Partners.ours().post(webhook.path() + "/test").then().statusCode(200);
        failed.body("outcome", equalTo("FAILED")).body("status", equalTo(500)).body("error", equalTo("HTTP_500"));
        Partners.ours().post(webhook.path() + "/test").then().body("outcome", equalTo("DELIVERED"));

        var got = partners.got(webhook, 2).getLast();
        assertThat(partners.json(got).path("type").asText()).isEqualTo("dev.backstride.webhook.tested.v1");
        assertThat(got.signatures()).containsExactly(got.expected(webhook.secret()));
        partners.ended(webhook, "DELIVERED", "FAILED");
        partners.see(webhook).body("status", equalTo("ACTIVE"));
    }

    @Test
    void after_a_new_secret_the_old_one_signs_too() {
        var webhook = partners.webhook(DELETIONS);
        var fresh = Partners.ours().post(webhook.path() + "/secret").jsonPath().getString("secret");

        partners.deletes(runner);

        var got = partners.got(webhook, 1).getFirst();
        assertThat(got.signatures()).containsExactly(got.expected(fresh), got.expected(webhook.secret()));
    }

    @Test
    void what_is_not_taken_is_sent_again_under_its_id_and_every_attempt_is_there_to_see() {
        var webhook = partners.webhook(DELETIONS, 500, 302);

        var event = partners.deletes(runner);

        partners.ended(webhook, "DELIVERED", "RETRYING", "RETRYING");
        assertThat(partners.got(webhook, 3)).extracting(Got::id).containsOnly(event.toString());
        assertThat(partners.got(webhook, 3))
                .extracting(Got::body)
                .containsOnly(partners.got(webhook, 3).getFirst().body());
        assertThat(partners.attempts(webhook))
                .allSatisfy(attempt -> assertThat(attempt)
                        .containsEntry("eventId", event.toString())
                        .containsEntry("type", EventType.RUN_DELETED.wireName())
                        .containsKeys("at", "durationMillis"));
        assertThat(partners.attempts(webhook).get(1))
                .containsEntry("status", 302)
                .containsKey("nextAt");
    }

    @Test
    void what_was_sent_is_sent_once_more_on_request() {
        var webhook = partners.webhook(DELETIONS);
        var event = partners.deletes(runner);
        partners.ended(webhook, "DELIVERED");

        assertThat(partners.redeliver(webhook, event)).isEqualTo(202);

        partners.ended(webhook, "DELIVERED", "DELIVERED");
        assertThat(partners.got(webhook, 2)).extracting(Got::id).containsOnly(event.toString());
    }

    private static List<Got> ours(List<Got> got, UUID... events) {
        var ids = Stream.of(events).map(UUID::toString).toList();
        return got.stream().filter(one -> ids.contains(one.id())).toList();
    }
}
