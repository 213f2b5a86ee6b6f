package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.integrator;
import static dev.backstride.checkin.World.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import dev.backstride.events.Topic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Requests with a name are done once. */
@QuarkusTest
class IdempotencyTest {

    private static final String BODY = """
            {"moment":"AFTER","feltAt":"2026-03-02T05:50:00Z","level":3}""";

    @Test
    void a_named_request_gets_the_answer_it_got() {
        var runner = aRunner();
        var key = UUID.randomUUID().toString();

        var first = post(runner, key, BODY);
        var again = post(runner, key, BODY);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body().asString()).isEqualTo(first.body().asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void a_name_is_not_given_to_another_request() {
        var runner = aRunner();
        var key = UUID.randomUUID().toString();
        post(runner, key, BODY);

        post(runner, key, BODY.replace("3}", "4}"))
                .then()
                .statusCode(422)
                .body("type", endsWith("/idempotency-key-reused"));
    }

    @Test
    void sent_many_times_at_once_it_is_done_once() throws Exception {
        var runner = aRunner();
        var key = UUID.randomUUID().toString();

        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> calls = IntStream.range(0, 16)
                    .<Callable<Integer>>mapToObj(
                            _ -> () -> post(runner, key, BODY).statusCode())
                    .toList();
            for (var answer : threads.invokeAll(calls)) {
                assertThat(answer.get()).isEqualTo(201);
            }
        }

        assertThat(Wire.read(Topic.SYMPTOMS.internal(), runner, 1)).hasSize(1);
    }

    private static Response post(UUID runner, String key, String body) {
        return integrator().header("Idempotency-Key", key).body(body).post(path(runner, "symptoms"));
    }
}
