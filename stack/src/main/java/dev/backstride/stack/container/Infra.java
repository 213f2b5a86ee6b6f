package dev.backstride.stack.container;

import dev.backstride.stack.basis.Basis;
import dev.backstride.stack.basis.Foundation;
import dev.backstride.stack.launch.CannotStart;
import dev.backstride.stack.port.Ports;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.testcontainers.DockerClientFactory;

/**
 * Where the tests' PostgreSQL and Kafka run: {@code -Dinfra}. Never chosen by what happens to be there. The mail catcher
 * is this process in both.
 */
public enum Infra {
    /** As processes of this machine. */
    EMBEDDED,
    /** In containers; an engine must be reachable. */
    CONTAINERS;

    /**
     * The one of this name.
     *
     * @throws CannotStart when there is none
     */
    public static Infra named(String name) {
        return Arrays.stream(values())
                .filter(infra -> infra.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new CannotStart(
                        "There is no infrastructure '%s': -Dinfra is embedded or containers.".formatted(name)));
    }

    /**
     * Starts it.
     *
     * @param data for what runs on this machine
     * @param ports for what runs on this machine
     * @param programs whose feeds are created
     * @throws CannotStart when containers are asked for and no engine is reachable
     */
    public Foundation start(Path data, Ports ports, Collection<String> programs) {
        return switch (this) {
            case EMBEDDED -> Basis.start(data, data, ports, programs, Instant::now);
            case CONTAINERS -> {
                requireEngine(() -> DockerClientFactory.instance().isDockerAvailable());
                yield ContainerBasis.start(ports, programs);
            }
        };
    }

    static void requireEngine(BooleanSupplier isReachable) {
        if (!isReachable.getAsBoolean()) {
            throw new CannotStart(
                    "-Dinfra=containers needs a container engine (Docker or Podman), and none is reachable."
                            + " Start one, or point DOCKER_HOST at it; without -Dinfra the same tests run without containers.");
        }
    }
}
