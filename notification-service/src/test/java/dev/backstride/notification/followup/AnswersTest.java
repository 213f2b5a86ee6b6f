package dev.backstride.notification.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.EventType;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Source;
import dev.backstride.events.fact.Symptom;
import dev.backstride.notification.testing.Scene;
import dev.backstride.plumbing.intake.ReceivedEvent;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnswersTest {

    private static final Duration WEEK = Duration.ofDays(7);

    @Inject
    Scene scene;

    @Inject
    Answers answers;

    @Inject
    AnswerHorizon horizon;

    @Test
    void what_a_runner_said_is_known_in_the_transaction_that_hears_it() {
        var runner = scene.aRunner();
        var felt = scene.now();

        var known = inTransaction(() -> {
            hear(runner, "s1", felt);
            return answers.felt(Scene.PROGRAM, runner, felt, felt);
        });

        assertThat(known).containsExactly(felt);
    }

    @Test
    void told_again_with_another_time_the_last_word_counts() {
        var runner = scene.aRunner();
        var felt = scene.now();
        var corrected = felt.minusSeconds(60);

        inTransaction(() -> {
            hear(runner, "s1", felt);
            hear(runner, "s1", corrected);
            return null;
        });

        assertThat(felt(runner, felt.minus(WEEK), felt)).containsExactly(corrected);
    }

    @Test
    void after_a_week_it_is_forgotten() {
        var runner = scene.aRunner();
        var now = scene.now();
        inTransaction(() -> {
            hear(runner, "old", now.minus(WEEK).minusSeconds(1));
            hear(runner, "young", now.minus(WEEK).plusSeconds(60));
            return null;
        });

        var gone = Tenant.everyone(() -> QuarkusTransaction.requiringNew().call(() -> horizon.letGo(Instant.now())));

        assertThat(gone).isPositive();
        assertThat(felt(runner, Instant.EPOCH, now))
                .containsExactly(now.minus(WEEK).plusSeconds(60));
    }

    private List<Instant> felt(UUID runner, Instant from, Instant to) {
        return inTransaction(() -> answers.felt(Scene.PROGRAM, runner, from, to));
    }

    private void hear(UUID runner, String id, Instant feltAt) {
        var symptom = new Symptom(
                id, Moment.AFTER, feltAt, 2, null, null, null, null, null, null, null, null, null, null, null);
        answers.hear(
                new ReceivedEvent(
                        UUID.randomUUID(),
                        EventType.SYMPTOM_REPORTED,
                        Scene.PROGRAM,
                        runner,
                        null,
                        feltAt,
                        scene.now(),
                        UUID.randomUUID(),
                        "",
                        Source.DIRECT,
                        symptom),
                symptom);
    }

    private static <T> T inTransaction(Callable<T> work) {
        return Tenant.of(Scene.PROGRAM, () -> QuarkusTransaction.requiringNew().call(work));
    }
}
