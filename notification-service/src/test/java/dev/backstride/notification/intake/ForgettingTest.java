package dev.backstride.notification.intake;

import static dev.backstride.events.EventType.ERASURE_CONFIRMED;
import static dev.backstride.events.EventType.FOLLOWUP_PLANNED;
import static dev.backstride.events.EventType.RUNNER_ERASED;
import static dev.backstride.notification.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.runner.Erasure;
import dev.backstride.notification.testing.Api;
import dev.backstride.notification.testing.Scene;
import dev.backstride.plumbing.tenant.Tenant;
import dev.backstride.stack.testing.Leftovers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ForgettingTest {

    @Inject
    Scene scene;

    @Inject
    AgroalDataSource database;

    @Test
    void an_erased_runner_is_unknown_and_asked_nothing() {
        var runner = scene.aRunner();
        var plan = scene.ran(runner);
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);

        scene.say(RUNNER_ERASED, runner, new Erasure(runner, Scene.PROGRAM, scene.now()));
        await().until(() -> Api.clinician().get(Api.messagesOf(runner)).statusCode() == 404);
        scene.moveTo(plan.endedAt().plus(Duration.ofHours(1)));

        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, ERASURE_CONFIRMED);
    }

    @Test
    void nothing_of_an_erased_runner_is_left_and_what_comes_late_does_not_bring_them_back() throws SQLException {
        var runner = scene.aRunner();
        var felt = scene.felt(runner, scene.now(), 3);
        scene.ran(runner);
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);

        var erasure = scene.say(RUNNER_ERASED, runner, new Erasure(runner, Scene.PROGRAM, scene.now()));
        var confirmed = scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, ERASURE_CONFIRMED)
                .getLast();
        scene.feltAgain(felt, runner, scene.now(), 3);
        scene.felt(runner, scene.now(), 4);
        scene.aRunner(runner);
        scene.ran(runner);
        passerBy(runner);

        assertThat(confirmed.text("erasure")).isEqualTo(erasure.toString());
        assertThat(confirmed.data().path("deleted").path("follow_up").asInt()).isEqualTo(2);
        assertThat(leftOf(runner)).isEmpty();
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, ERASURE_CONFIRMED);
    }

    /** Somebody whose facts are on the same partitions: once they are handled, so is all that was said before. */
    private void passerBy(UUID runner) {
        var other = Stream.generate(UUID::randomUUID)
                .filter(id -> partition(id) == partition(runner))
                .findFirst()
                .orElseThrow();
        scene.aRunner(other);
        scene.ran(other);
        scene.hears(other, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);
    }

    private static int partition(UUID id) {
        var key = id.toString().getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(key)) % 12;
    }

    private List<String> leftOf(UUID runner) throws SQLException {
        try (var connection = Tenant.everyone(() -> database.getConnection())) {
            return Leftovers.of(connection, runner.toString());
        }
    }
}
