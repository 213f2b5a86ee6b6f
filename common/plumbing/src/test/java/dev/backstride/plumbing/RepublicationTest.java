package dev.backstride.plumbing;

import static dev.backstride.plumbing.Samples.NOW;
import static dev.backstride.plumbing.Samples.event;
import static dev.backstride.plumbing.Samples.symptom;
import static dev.backstride.plumbing.Wire.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.backstride.events.EventType;
import dev.backstride.events.Topic;
import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.StandingDecision;
import dev.backstride.events.runner.Consent;
import dev.backstride.plumbing.outbox.Outbox;
import dev.backstride.plumbing.outbox.OutgoingEvent;
import dev.backstride.plumbing.outbox.Share;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What partners were given is given again when ops say so. */
@QuarkusTest
class RepublicationTest {

    private static final String SYMPTOMS = Topic.SYMPTOMS.feed("demo");
    private static final String PATH = "/ops/republications";

    @Inject
    Desk desk;

    @Inject
    Outbox outbox;

    @Inject
    Agreements agreements;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private final Wire wire = new Wire();
    private final UUID runner = UUID.randomUUID();

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void a_runners_events_come_again_in_order_under_their_ids_on_that_feed_alone() {
        var events = publish(3);

        again(Map.of("feed", "symptoms", "runner", runner)).body("events", equalTo(3));

        var feed = wire.read(SYMPTOMS, 6, this::isOurs);
        assertThat(feed).extracting(told -> header(told, "ce_id")).containsExactlyElementsOf(twice(events));
        assertThat(feed)
                .extracting(told -> header(told, "ce_republished"))
                .containsExactly("", "", "", "true", "true", "true");
        assertThat(feed.get(3).value()).isEqualTo(feed.get(0).value());
        assertThat(wire.readAll(Topic.SYMPTOMS.internal(), this::isOurs)).hasSize(3);
    }

    @Test
    void what_was_published_in_a_while_comes_again_and_nothing_else() {
        publish(2);
        var since = Instant.now();
        var late = publish(1);

        again(Map.of("feed", "symptoms", "since", since, "until", Instant.now(), "runner", runner))
                .body("events", equalTo(1));

        assertThat(wire.read(SYMPTOMS, 4, this::isOurs).getLast())
                .satisfies(told -> assertThat(header(told, "ce_id")).isEqualTo(late.getFirst()));
    }

    @Test
    void consents_that_are_gone_are_respected() {
        publish(2);
        agreements.agree(runner);

        again(Map.of("feed", "symptoms", "runner", runner));

        await().until(() -> Tenant.everyone(outbox::count) == 0);
        assertThat(wire.readAll(SYMPTOMS, this::isOurs)).hasSize(2);
    }

    @Test
    void of_what_stands_the_newest_comes_again_alone() {
        var first = publish(standing());
        var second = publish(standing());
        await().until(() -> Tenant.everyone(outbox::count) == 0);

        again(Map.of("feed", "standing", "runner", runner)).body("events", equalTo(1));

        assertThat(wire.read(Topic.standing("demo"), 3, this::isOurs))
                .extracting(told -> header(told, "ce_id"))
                .containsExactly(first, second, second);
    }

    @Test
    void what_was_taken_off_the_feed_of_what_stands_does_not_come_back() {
        publish(standing());
        publish((StandingDecision) null);
        await().until(() -> Tenant.everyone(outbox::count) == 0);

        again(Map.of("feed", "standing", "runner", runner)).body("events", equalTo(0));
    }

    @Test
    void nonsense_is_refused_with_the_field_at_fault() {
        for (var wrong : List.of(
                Map.of("feed", "gossip", "runner", runner),
                Map.of("feed", "symptoms"),
                Map.of("feed", "symptoms", "since", NOW, "until", NOW),
                Map.of("feed", "symptoms", "since", NOW, "program", "nobody's"))) {
            post(wrong).statusCode(422).body("detail", containsString(":"));
        }
        ops().get(PATH + "/" + UUID.randomUUID()).statusCode(404);
        new OpsPort(management, "partner").get(PATH).statusCode(403);
    }

    private List<String> publish(int count) {
        var ids = IntStream.range(0, count)
                .mapToObj(i -> event(runner, symptom("s" + i, null), shared(symptom("s" + i, null))))
                .peek(desk::publish)
                .map(told -> told.id().toString())
                .toList();
        await().until(() -> Tenant.everyone(outbox::count) == 0);
        return ids;
    }

    private StandingDecision standing() {
        return new StandingDecision(runner, NOW, Action.GO, null, null, Mode.NONE, null, List.of(), null);
    }

    private String publish(@Nullable StandingDecision data) {
        var id = UUID.randomUUID();
        desk.publish(new OutgoingEvent(
                id,
                EventType.STANDING_CHANGED,
                "demo",
                runner,
                null,
                NOW,
                UUID.randomUUID(),
                data,
                Share.always(data)));
        return id.toString();
    }

    private ValidatableResponse again(Map<String, ?> wish) {
        UUID id = UUID.fromString(post(wish).statusCode(200).extract().path("id"));
        await().until(() -> ops().get(PATH + "/" + id).extract().path("endedAt") != null);
        return ops().get(PATH + "/" + id).statusCode(200);
    }

    private ValidatableResponse post(Map<String, ?> wish) {
        var whole = new HashMap<String, Object>(Map.of("program", "demo"));
        wish.forEach((name, value) -> whole.put(name, value.toString()));
        return ops().post(PATH, whole);
    }

    private OpsPort ops() {
        return new OpsPort(management, "ops");
    }

    private static Share shared(Record data) {
        return new Share(data, Set.of(Consent.FEED), null);
    }

    private static List<String> twice(List<String> ids) {
        return IntStream.range(0, 2 * ids.size())
                .mapToObj(i -> ids.get(i % ids.size()))
                .toList();
    }

    private boolean isOurs(ConsumerRecord<String, String> record) {
        return runner.toString().equals(record.key());
    }
}
