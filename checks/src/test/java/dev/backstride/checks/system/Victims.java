package dev.backstride.checks.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.backstride.stack.app.AppStatus;
import dev.backstride.stack.demo.client.Door;
import java.util.List;

/** Services that die without warning; whoever keeps the system alive starts them again. */
public final class Victims {

    private static final TypeReference<List<AppStatus>> STATUS = new TypeReference<>() {};

    private Victims() {}

    /** Ends a service with SIGKILL and waits until it is gone. */
    public static void kill(RunningSystem system, String service) {
        var victim = new Door(system.endpoints().story(), "")
                .get("/services", STATUS).stream()
                        .filter(status -> status.name().equals(service))
                        .map(AppStatus::pid)
                        .findFirst()
                        .flatMap(ProcessHandle::of)
                        .orElseThrow();
        assertThat(victim.destroyForcibly()).isTrue();
        victim.onExit().join();
    }
}
