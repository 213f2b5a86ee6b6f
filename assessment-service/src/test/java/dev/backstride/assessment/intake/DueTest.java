package dev.backstride.assessment.intake;

import static dev.backstride.assessment.support.Facts.during;
import static dev.backstride.assessment.support.Facts.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.assessment.support.Clerk;
import dev.backstride.assessment.support.Scene;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Trigger;
import dev.backstride.plumbing.tenant.Tenant;
import dev.backstride.plumbing.timer.Timers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Time alone decides, about the instant at which it was due and not the one at which somebody noticed. */
@QuarkusTest
class DueTest {

    private static final Duration WINDOW = Duration.ofHours(32);
    private static final Duration PAUSE = Duration.ofDays(14);
    private static final Duration PAUSE_ENDS = Duration.ofDays(90);

    @Inject
    Clerk clerk;

    @Inject
    Scene scene;

    @Inject
    Timers timers;

    @Test
    void what_came_due_one_after_the_other_is_decided_at_its_own_instants_however_late_a_timer_fires() {
        var end = scene.now();
        var runner = sore(end);
        pass(Duration.ofDays(200));

        assertThat(decisions(runner))
                .extracting(Decision::trigger, Decision::at)
                .containsExactly(
                        Tuple.tuple(Trigger.POST, end),
                        Tuple.tuple(Trigger.H24_CLOSE, end.plus(WINDOW)),
                        Tuple.tuple(Trigger.TICK, end.plus(PAUSE)),
                        Tuple.tuple(Trigger.TICK, end.plus(PAUSE).plus(PAUSE_ENDS)));
    }

    @Test
    void a_timer_sets_the_next_one_and_what_is_due_at_once_is_decided_for_everybody() {
        var end = scene.now();
        var runners = IntStream.range(0, 12).mapToObj(_ -> sore(end)).toList();
        pass(WINDOW);
        assertThat(runners).allSatisfy(runner -> assertThat(instants(runner)).containsExactly(end, end.plus(WINDOW)));

        pass(PAUSE.minus(WINDOW));
        assertThat(runners)
                .allSatisfy(
                        runner -> assertThat(instants(runner)).containsExactly(end, end.plus(WINDOW), end.plus(PAUSE)));
    }

    private KnownRunner sore(Instant end) {
        var runner = clerk.register();
        var run = run("r1", end);
        clerk.tell(runner, run, during(run, 3));
        return runner;
    }

    private void pass(Duration time) {
        scene.moveTo(scene.now().plus(time));
        await().atMost(Duration.ofSeconds(60)).until(() -> Tenant.everyone(timers::count) == 0);
    }

    private List<Instant> instants(KnownRunner runner) {
        return decisions(runner).stream().map(Decision::at).toList();
    }

    private List<Decision> decisions(KnownRunner runner) {
        return clerk.holding(runner).stream().map(content -> content.decision()).toList();
    }
}
