package dev.backstride.checks.story;

import static org.awaitility.Awaitility.await;

import dev.backstride.checks.system.RunningSystem;
import dev.backstride.checks.system.Victims;
import dev.backstride.stack.demo.client.Clock;
import dev.backstride.stack.demo.story.Point;
import dev.backstride.stack.demo.story.Scene;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** Kills one service with SIGKILL whenever the story reaches a point, once at each. */
final class Killer implements Consumer<Scene> {

    private final RunningSystem system;
    private final Clock clock;
    private final String service;
    private final Set<Point> survived = EnumSet.allOf(Point.class);

    Killer(RunningSystem system, String service) {
        this.system = system;
        this.clock = system.doors().clock();
        this.service = service;
    }

    @Override
    public void accept(Scene scene) {
        if (scene instanceof Scene.Reached(var at, var point) && survived.remove(point)) {
            awaitStoryTime(at);
            Victims.kill(system, service);
        }
    }

    /** At which points it has not died. */
    Set<Point> survived() {
        return survived;
    }

    /** A due instant is still to come when the point is announced. */
    private void awaitStoryTime(Instant at) {
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .atMost(Duration.ofMinutes(1))
                .until(() -> !clock.now().isBefore(at));
    }
}
