package dev.backstride.checks.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.stack.app.AppStatus;
import dev.backstride.stack.demo.client.Clock;
import dev.backstride.stack.demo.client.Door;
import dev.backstride.stack.demo.story.Point;
import dev.backstride.stack.demo.story.Scene;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Kills one service with SIGKILL, once, when the story reaches a point. */
final class Killer implements Consumer<Scene> {

    private static final TypeReference<List<AppStatus>> STATUS = new TypeReference<>() {};

    private final Door control;
    private final Clock clock;
    private final String service;
    private final Point point;
    private boolean hasKilled;

    Killer(RunningSystem system, String service, Point point) {
        this.control = new Door(system.endpoints().story(), "");
        this.clock = system.doors().clock();
        this.service = service;
        this.point = point;
    }

    @Override
    public void accept(Scene scene) {
        if (!hasKilled && scene instanceof Scene.Reached(var at, var reached) && reached == point) {
            awaitStoryTime(at);
            kill();
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

    private void kill() {
        var victim = control.get("/services", STATUS).stream()
                .filter(status -> status.name().equals(service))
                .map(AppStatus::pid)
                .findFirst()
                .flatMap(ProcessHandle::of)
                .orElseThrow();
        assertThat(victim.destroyForcibly()).isTrue();
        victim.onExit().join();
    }
}
