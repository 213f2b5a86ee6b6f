package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.as;
import static dev.backstride.checkin.World.path;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.Topic;
import dev.backstride.plumbing.tenant.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is told at the same moment becomes durable together; nobody notices. */
@QuarkusTest
class TogetherTest {

    private static final int RUNNERS = 6;
    private static final int FACTS_OF_EACH = 20;

    /** A symptom as it is told, and what it should be answered with. */
    private record Call(UUID runner, UUID request, String id, String body, int status) {}

    @Test
    void facts_told_at_the_same_moment_each_get_their_own_answer() throws Exception {
        var runners = IntStream.range(0, RUNNERS).mapToObj(_ -> aRunner()).toList();
        var calls = calls(runners);

        var answers = atOnce(calls);

        for (var at = 0; at < calls.size(); at++) {
            var call = calls.get(at);
            var answer = answers.get(at);
            assertThat(answer.statusCode()).as(call.toString()).isEqualTo(call.status);
            if (call.status == 201) {
                assertThat(answer.header("Location")).endsWith(call.runner + "/symptoms/" + call.id);
                assertThat(answer.jsonPath().getString("note")).isEqualTo(call.request.toString());
            }
        }
    }

    @Test
    void each_event_tells_of_the_request_that_led_to_it_and_of_no_other() throws Exception {
        var runner = aRunner();
        var calls = calls(List.of(runner)).stream()
                .filter(call -> call.status == 201)
                .toList();

        atOnce(calls);

        var events = Wire.read(Topic.SYMPTOMS.internal(), runner, calls.size());
        assertThat(events)
                .hasSize(calls.size())
                .allSatisfy(event ->
                        assertThat(event.data()).contains(event.headers().getOrDefault("ce_causation", "none")));
        assertThat(events.stream().map(event -> trace(event.headers().getOrDefault("ce_traceparent", "none"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_audit_has_for_each_who_told_it_and_how_it_ended() throws Exception {
        var runner = aRunner();
        var calls = calls(List.of(runner));

        atOnce(calls);

        for (var call : calls) {
            if (call.runner.equals(runner)) {
                assertThat(recordedOf(runner, "watch " + call.id))
                        .as(call.toString())
                        .containsExactly(call.status == 201 ? "ALLOWED" : "REFUSED");
            }
        }
    }

    private static List<String> recordedOf(UUID runner, String actor) {
        return as(Role.OPS)
                .queryParam("limit", 500)
                .get(path(runner, "audit"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.actor == '" + actor + "' }.outcome");
    }

    private static String trace(String traceparent) {
        return traceparent.split("-", -1)[1];
    }

    /** Sound ones, of runners nobody knows, about runs nobody knows, and badly told ones. */
    private static List<Call> calls(List<UUID> runners) {
        var calls = new ArrayList<Call>();
        for (var runner : runners) {
            for (var number = 0; number < FACTS_OF_EACH; number++) {
                calls.add(call(runner, "s" + number, "\"moment\":\"AFTER\"", 201));
            }
            calls.add(call(runner, "d", "\"moment\":\"DURING\",\"runId\":\"none\"", 422));
            calls.add(call(runner, "m", "\"moment\":\"LATER\"", 400));
            calls.add(call(UUID.randomUUID(), "u", "\"moment\":\"AFTER\"", 404));
        }
        Collections.shuffle(calls, new Random(7));
        return calls;
    }

    private static Call call(UUID runner, String id, String moment, int status) {
        var request = UUID.randomUUID();
        var body = "{\"id\":\"%s\",%s,\"feltAt\":\"2026-03-02T05:50:00Z\",\"level\":3,\"note\":\"%s\"}"
                .formatted(id, moment, request);
        return new Call(runner, request, id, body, status);
    }

    private static List<Response> atOnce(List<Call> calls) throws Exception {
        try (var threads = Executors.newFixedThreadPool(32)) {
            var posts = calls.stream()
                    .map(call -> (Callable<Response>) () -> as(Role.INTEGRATOR, "demo", "watch " + call.id)
                            .contentType(ContentType.JSON)
                            .header("X-Request-Id", call.request)
                            .body(call.body)
                            .post(path(call.runner, "symptoms")))
                    .collect(Collectors.toList());
            var answers = new ArrayList<Response>();
            for (var post : threads.invokeAll(posts)) {
                answers.add(post.get());
            }
            return answers;
        }
    }
}
