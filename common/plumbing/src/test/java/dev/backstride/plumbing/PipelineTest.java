package dev.backstride.plumbing;

import static dev.backstride.plumbing.Samples.headers;
import static dev.backstride.plumbing.Samples.runnerJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.backstride.devui.Letter;
import dev.backstride.devui.Pipeline;
import dev.backstride.events.EventType;
import dev.backstride.events.Topic;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes through a service is seen alike in the Dev UI and on the management port. */
@QuarkusTest
class PipelineTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Pipeline pipeline;

    @Inject
    Notebook notebook;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private final Wire wire = new Wire();
    private final UUID runner = UUID.randomUUID();

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void what_comes_in_is_counted_and_handled_on_every_topic() {
        var before = pipeline.flow().sinceStart();

        register();

        await().atMost(PATIENCE).until(() -> pipeline.flow().sinceStart() > before);
        assertThat(pipeline.flow().perSecond()).isPositive();
        await().atMost(PATIENCE)
                .until(() -> Objects.requireNonNull(pipeline.flow().topics()).stream()
                        .anyMatch(topic -> topic.topic().equals(Topic.RUNNERS.internal())
                                && topic.lag() == 0
                                && topic.partitions() > 0));
        ops("ops")
                .get("/ops/pipeline")
                .statusCode(200)
                .body("service", equalTo(pipeline.flow().service()))
                .body("topics.topic", hasItem(Topic.RUNNERS.internal()));
        ops("partner").get("/ops/pipeline").statusCode(403);
    }

    @Test
    void whoever_acts_in_the_dev_ui_is_on_the_same_record() {
        register();
        var letter = buried();

        assertThat(pipeline.look(letter.id()).text()).isEqualTo("this is not JSON");
        assertThat(pipeline.retry(letter.id())).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> pipeline.discard(letter.id(), " "));
        assertThat(pipeline.discard(letter.id(), "a client's test")).isTrue();

        assertThat(pipeline.deadLetters()).extracting(Letter::id).doesNotContain(letter.id());
        assertThat(pipeline.retry(letter.id())).isFalse();
        ops("ops")
                .get("/ops/audit")
                .body("items[0].action", equalTo("POST /ops/dead-letters/retry"))
                .body("items[1].action", equalTo("POST /ops/dead-letters/discard"))
                .body("items[1].actor", equalTo("dev-ui"))
                .body("items[1].outcome", equalTo("DONE"));
    }

    private OpsPort ops(String role) {
        return new OpsPort(management, role);
    }

    private void register() {
        var registered = headers(UUID.randomUUID(), EventType.RUNNER_REGISTERED, runner);
        wire.send(Topic.RUNNERS.internal(), runner, registered, runnerJson(runner));
        await().atMost(PATIENCE).until(() -> !notebook.handledOf(runner).isEmpty());
    }

    /** Something of the runner that nobody can read. */
    private Letter buried() {
        var headers = headers(UUID.randomUUID(), EventType.SYMPTOM_REPORTED, runner);
        wire.send(Topic.SYMPTOMS.internal(), runner, headers, "this is not JSON");
        return await().atMost(PATIENCE)
                .until(
                        () -> pipeline.deadLetters().stream()
                                .filter(letter -> runner.toString().equals(letter.key()))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
