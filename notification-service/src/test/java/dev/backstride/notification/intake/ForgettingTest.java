package dev.backstride.notification.intake;

import static dev.backstride.events.EventType.FOLLOWUP_PLANNED;
import static dev.backstride.events.EventType.RUNNER_ERASED;
import static dev.backstride.notification.testing.Patience.await;

import dev.backstride.events.runner.Erasure;
import dev.backstride.notification.testing.Api;
import dev.backstride.notification.testing.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ForgettingTest {

    @Inject
    Scene scene;

    @Test
    void an_erased_runner_is_unknown_and_asked_nothing() {
        var runner = scene.aRunner();
        var plan = scene.ran(runner);
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);

        scene.say(RUNNER_ERASED, runner, new Erasure(runner, Scene.PROGRAM, scene.now()));
        await().until(() -> Api.clinician().get(Api.messagesOf(runner)).statusCode() == 404);
        scene.moveTo(plan.endedAt().plus(Duration.ofHours(1)));

        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);
    }
}
