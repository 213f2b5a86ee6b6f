package dev.backstride.plumbing;

import static dev.backstride.plumbing.Samples.headers;
import static dev.backstride.plumbing.Samples.runnerJson;
import static dev.backstride.plumbing.Samples.symptomJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.backstride.events.EventType;
import dev.backstride.events.Topic;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Much poison among what is good. {@code -Dpoison=10000} takes twenty times what every build does, which takes minutes:
 * there are always ten good records to a bad one.
 */
@QuarkusTest
class PoisonTest {

    private static final int POISON = Integer.getInteger("poison", 500);
    private static final int GOOD = 10 * POISON;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String LETTERS = "/ops/dead-letters";
    private static final String BAD = "malady";

    @Inject
    Notebook notebook;

    @Inject
    Counted counted;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void all_that_is_good_is_handled_once_all_poison_is_listed_and_after_the_fix_it_is_handled_too() {
        var ops = new OpsPort(management, "ops");
        notebook.dislikes(BAD);
        try (var wire = new Wire()) {
            send(wire, register(wire));
            await().atMost(PATIENCE).until(() -> counted.howMany()[1] == GOOD && listed(ops) == POISON);
            assertThat(counted.howMany()).containsExactly(GOOD, GOOD);

            notebook.likes(BAD);
            retryAll(ops);

            assertThat(listed(ops)).isZero();
            assertThat(counted.howMany()).containsExactly(GOOD + POISON, GOOD + POISON);
        }
    }

    private List<UUID> register(Wire wire) {
        var runners = Stream.generate(UUID::randomUUID).limit(200).toList();
        for (var runner : runners) {
            var registered = headers(UUID.randomUUID(), EventType.RUNNER_REGISTERED, runner);
            wire.send(Topic.RUNNERS.internal(), runner, registered, runnerJson(runner));
        }
        return runners;
    }

    /** Bad ones come in any place, now and then many in a row, as they do where something is wrong with a sender. */
    private static void send(Wire wire, List<UUID> runners) {
        var random = new SplittableRandom(7);
        var left = new int[] {GOOD, POISON};
        for (var i = 0; i < GOOD + POISON; i++) {
            var isBad = random.nextInt(left[0] + left[1]) < left[1];
            left[isBad ? 1 : 0]--;
            var runner = runners.get(random.nextInt(runners.size()));
            var headers = headers(UUID.randomUUID(), EventType.SYMPTOM_REPORTED, runner);
            wire.send(Topic.SYMPTOMS.internal(), runner, headers, symptomJson(Counted.TALE + i, isBad ? BAD : ""));
        }
    }

    /** Those of ours, counted by their cause, page by page. */
    private static long listed(OpsPort ops) {
        var count = 0L;
        String next = null;
        do {
            var page = ops.get(LETTERS + "?reason=UNHANDLED&limit=500" + (next == null ? "" : "&after=" + next))
                    .statusCode(200)
                    .extract();
            count += page.<List<String>>path("items.cause").stream()
                    .filter(cause -> cause.contains(BAD))
                    .count();
            next = page.path("next");
        } while (next != null);
        return count;
    }

    private static void retryAll(OpsPort ops) {
        String next = null;
        do {
            var wish = new HashMap<String, Object>(Map.of("reason", "UNHANDLED", "limit", 500));
            if (next != null) {
                wish.put("after", next);
            }
            next = ops.post(LETTERS + "/retry", wish).statusCode(200).extract().path("next");
        } while (next != null);
    }
}
