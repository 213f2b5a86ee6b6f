package dev.backstride.checks.story;

import static org.awaitility.Awaitility.await;

import dev.backstride.checks.system.RunningSystem;
import dev.backstride.checks.system.Victims;
import dev.backstride.stack.demo.client.Clock;
import dev.backstride.stack.demo.story.Point;
import dev.backstride.stack.demo.story.Scene;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Kills one service with SIGKILL, once, when the story reaches a point. */
final class Killer implements Consumer<Scene> {

    private final RunningSystem system;
    private final Clock clock;
    private final String service;
    private final Point point;
    private boolean hasKilled;

    Killer(RunningSystem system, String service, Point point) {
        this.system = system;
        this.clock = system.doors().clock();
        this.service = service;
        this.point = point;
    }

    @Override
    public void accept(Scene scene) {
        if (!hasKilled && scene instanceof Scene.Reached(var at, var reached) && reached == point) {
            awaitStoryTime(at);
            Victims.kill(system, service);
            hasKilled = true;
        }
    }

    boolean hasKilled() {
        return hasKilled;
    }

    /** A due instant is still to come when the point is announced. */
    private void awaitStoryTime(Instant at) {
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .atMost(Duration.ofMinutes(1))
                .until(() -> !clock.now().isBefore(at));
    }
}
