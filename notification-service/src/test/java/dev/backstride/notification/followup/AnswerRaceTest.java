package dev.backstride.notification.followup;

import static dev.backstride.notification.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.notification.testing.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * An answer comes in while the question is being asked, on two connections whose transactions are both under way before
 * either may go on. The service's own courier carries what is queued meanwhile, in a race of its own with the answer.
 */
@QuarkusTest
class AnswerRaceTest {

    private static final int RACES = 10_000;
    private static final int BOTH_ORDERS = 2_000;

    /** Pairs that race at the same time, each about questions of its own: commits wait for the disk together. */
    private static final int LANES = 4;

    /** A head start of up to this for one of the two, so that both orders are seen, ns. */
    private static final int HEAD_START = 400_000;

    @Inject
    Scene scene;

    @Inject
    Racetrack track;

    @Test
    void nobody_is_asked_what_they_have_answered() throws Exception {
        var owed = track.owe(scene.aRunner(), RACES);
        var answeredFirst = Collections.synchronizedList(new ArrayList<UUID>());
        var askedFirst = Collections.synchronizedList(new ArrayList<UUID>());

        try (var lanes = Executors.newFixedThreadPool(LANES)) {
            var races = new ArrayList<Future<?>>();
            for (var lane = 0; lane < LANES; lane++) {
                var part = owed.subList(lane * RACES / LANES, (lane + 1) * RACES / LANES);
                var random = new Random(lane);
                races.add(lanes.submit(() -> race(part, random, answeredFirst, askedFirst)));
            }
            for (var race : races) {
                race.get();
            }
        }
        await().until(track::isQuiet);

        assertThat(answeredFirst).hasSizeGreaterThan(BOTH_ORDERS);
        assertThat(askedFirst).hasSizeGreaterThan(BOTH_ORDERS);
        assertThat(track.messagesAbout(answeredFirst)).isZero();
        assertThat(track.messagesAbout(askedFirst)).isEqualTo(askedFirst.size());
        assertThat(track.sentThoughTakenBack()).isZero();
        assertThat(track.answered()).isEqualTo(RACES);
    }

    private void race(List<Racetrack.Owed> owed, Random random, List<UUID> answeredFirst, List<UUID> askedFirst) {
        var start = new CyclicBarrier(2);
        try (var asker = Executors.newSingleThreadExecutor()) {
            for (var question : owed) {
                var lead = random.nextInt(-HEAD_START, HEAD_START);
                var asking = asker.submit(() -> track.ask(question, () -> begin(start, lead)));
                track.answer(question, () -> begin(start, -lead));
                (isAsked(asking) ? askedFirst : answeredFirst).add(question.followUp());
            }
        }
    }

    private static boolean isAsked(Future<Boolean> asking) {
        try {
            return asking.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new AssertionError("the asker failed", failed);
        }
    }

    private static void begin(CyclicBarrier start, int wait) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException alone) {
            throw new IllegalStateException(alone);
        }
        var until = System.nanoTime() + wait;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }
}
