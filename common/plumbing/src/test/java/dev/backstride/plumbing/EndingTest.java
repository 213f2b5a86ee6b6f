package dev.backstride.plumbing;

import static dev.backstride.plumbing.Samples.headers;
import static dev.backstride.plumbing.Samples.runnerJson;
import static dev.backstride.plumbing.Samples.symptomJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.backstride.events.EventType;
import dev.backstride.events.Topic;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(EndingTest.OfItsOwn.class)
class EndingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LONG_ENOUGH_TO_BURY = Duration.ofSeconds(2);

    /** A service for this test alone: it is told to end. */
    public static final class OfItsOwn implements QuarkusTestProfile {}

    @Inject
    Notebook notebook;

    @Inject
    Desk desk;

    @Inject
    Event<ShutdownEvent> shutdown;

    @Test
    void what_fails_while_the_service_ends_is_not_buried() {
        var runner = UUID.randomUUID();
        try (var wire = new Wire()) {
            var registered = headers(UUID.randomUUID(), EventType.RUNNER_REGISTERED, runner);
            wire.send(Topic.RUNNERS.internal(), runner, registered, runnerJson(runner));
            await().atMost(PATIENCE).until(() -> !notebook.handledOf(runner).isEmpty());

            shutdown.fire(new ShutdownEvent());
            var reported = headers(UUID.randomUUID(), EventType.SYMPTOM_REPORTED, runner);
            wire.send(Topic.SYMPTOMS.internal(), runner, reported, symptomJson("s1", "poison"));

            await().atMost(PATIENCE).until(() -> notebook.refusals() > 0);
            await().during(LONG_ENOUGH_TO_BURY)
                    .atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(desk.count("dead_letter", runner)).isZero());
        }
    }
}
