package dev.backstride.notification.year;

import dev.backstride.notification.testing.Attention;
import dev.backstride.notification.testing.Patience;
import dev.backstride.notification.testing.Scene;
import dev.backstride.plumbing.story.Activity;
import dev.backstride.plumbing.story.Pending;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Moves story time from one due instant to the next, and waits at each until nothing is at hand. */
@ApplicationScoped
class Player {

    private final Scene scene;
    private final Attention attention;
    private final Activity activity;
    private final List<Pending> pending;

    Player(Scene scene, Attention attention, Activity activity, @All List<Pending> pending) {
        this.scene = scene;
        this.attention = attention;
        this.activity = activity;
        this.pending = pending;
    }

    /** Through every instant at which something becomes due. */
    void moveTo(Instant to) {
        for (var next = nextDue(); next.filter(to::isAfter).isPresent(); next = nextDue()) {
            stepTo(next.get());
        }
        stepTo(to);
    }

    /** Has somebody say something, and waits until all that follows from it is done. */
    void hear(Runnable saying) {
        saying.run();
        attention.await();
        settle();
    }

    private void stepTo(Instant instant) {
        if (instant.isAfter(scene.now())) {
            scene.moveTo(instant);
        }
        settle();
    }

    private void settle() {
        until(this::isIdle);
    }

    /** Read twice: what leaves one place between two readings may not have been in the next one yet. */
    private boolean isIdle() {
        var before = activity.total();
        var first = atHand();
        var second = atHand();
        return first + second == 0 && activity.total() == before;
    }

    private long atHand() {
        return Tenant.everyone(() -> pending.stream().mapToLong(Pending::count).sum());
    }

    private Optional<Instant> nextDue() {
        return Tenant.everyone(() ->
                pending.stream().map(Pending::nextDue).flatMap(Optional::stream).min(Comparator.naturalOrder()));
    }

    private static void until(Callable<Boolean> condition) {
        Patience.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(3))
                .until(condition);
    }
}
