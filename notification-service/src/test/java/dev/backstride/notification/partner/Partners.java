package dev.backstride.notification.partner;

import static dev.backstride.notification.testing.Patience.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.backstride.events.EventType;
import dev.backstride.events.Topic;
import dev.backstride.events.fact.Deletion;
import dev.backstride.notification.testing.Api;
import dev.backstride.notification.testing.Receiver;
import dev.backstride.notification.testing.Receiver.Got;
import dev.backstride.notification.testing.Scene;
import dev.backstride.notification.testing.Voices;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.plumbing.tenant.Tenant;
import io.agroal.api.AgroalDataSource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Partners with webhooks, and what happens on their feeds. */
@ApplicationScoped
public class Partners {

    /**
     * A webhook that was made.
     *
     * @param app the receiver's name
     */
    public record Webhook(String program, String id, String secret, String app) {

        public String path() {
            return "/v1/webhooks/" + id;
        }
    }

    private final List<Webhook> made = new ArrayList<>();
    private final Receiver receiver;
    private final Voices voices;
    private final Scene scene;
    private final AgroalDataSource database;

    Partners(Receiver receiver, Voices voices, Scene scene, AgroalDataSource database) {
        this.receiver = receiver;
        this.voices = voices;
        this.scene = scene;
        this.database = database;
    }

    static RequestSpecification of(String program) {
        return Api.as(Role.PARTNER, program, "partner").contentType("application/json");
    }

    public static RequestSpecification ours() {
        return of(Scene.PROGRAM);
    }

    /** A webhook for {@code types} whose receiver answers with each of {@code statuses} in turn, and then with 204. */
    public Webhook webhook(List<String> types, Integer... statuses) {
        return webhook(Scene.PROGRAM, types, statuses);
    }

    Webhook webhook(String program, List<String> types, Integer... statuses) {
        var app = "partner-" + UUID.randomUUID();
        return make(program, types, receiver.app(app, statuses), app);
    }

    /** A webhook that leads to no receiver of ours. */
    Webhook at(String url, List<String> types) {
        return make(Scene.PROGRAM, types, url, "nobody");
    }

    private Webhook make(String program, List<String> types, String url, String app) {
        var answer = of(program)
                .body(Map.of("url", url, "types", types))
                .post("/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        var webhook = new Webhook(program, answer.getString("id"), answer.getString("secret"), app);
        made.add(webhook);
        return webhook;
    }

    /** So that nobody is sent anything any more. */
    public void endAll() {
        made.forEach(webhook -> of(webhook.program()).delete(webhook.path()));
        made.clear();
    }

    /** What its receiver got, as soon as that is so much. */
    List<Got> got(Webhook webhook, int count) {
        await().until(() -> receiver.by(webhook.app()).size() >= count);
        return receiver.by(webhook.app());
    }

    JsonNode json(Got got) {
        return receiver.json(got);
    }

    ValidatableResponse see(Webhook webhook) {
        return of(webhook.program()).get(webhook.path()).then().statusCode(200);
    }

    /** Its attempts, the newest first. */
    List<Map<String, Object>> attempts(Webhook webhook) {
        return of(webhook.program())
                .get(webhook.path() + "/attempts")
                .then()
                .extract()
                .jsonPath()
                .getList("items");
    }

    /** Waits until its attempts ended so, the newest first. */
    void ended(Webhook webhook, String... outcomes) {
        await().until(
                        () -> attempts(webhook).stream()
                                .map(attempt -> attempt.get("outcome"))
                                .toList(),
                        List.of(outcomes)::equals);
    }

    void enable(Webhook webhook) {
        of(webhook.program())
                .body(Map.of("status", "ACTIVE"))
                .patch(webhook.path())
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"));
    }

    /** How many webhooks have {@code event} among what they were or are to get. */
    long rows(UUID event) {
        try (var connection = Tenant.everyone(() -> database.getConnection());
                var query = connection.prepareStatement("select count(*) from webhook_delivery where event_id = ?")) {
            query.setObject(1, event);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    int redeliver(Webhook webhook, UUID event) {
        return of(webhook.program())
                .post(webhook.path() + "/deliveries/" + event + "/redelivery")
                .statusCode();
    }

    /** A run of theirs was deleted: the shortest of all events. Returns its id. */
    UUID deletes(UUID runner) {
        return deletes(Scene.PROGRAM, runner, UUID.randomUUID());
    }

    UUID deletes(String program, UUID runner, UUID event) {
        var data = new Deletion("r1", scene.now());
        voices.publish(Topic.RUNS.feed(program), event, EventType.RUN_DELETED, program, runner, data);
        return event;
    }

    /** Something that comes on every feed. */
    UUID everywhere(EventType type, UUID runner, Record data) {
        var event = UUID.randomUUID();
        type.feeds(Scene.PROGRAM).forEach(feed -> voices.publish(feed, event, type, Scene.PROGRAM, runner, data));
        return event;
    }

    void babbles(UUID runner) {
        voices.babble(Topic.RUNS.feed(Scene.PROGRAM), runner, "no event");
    }
}
