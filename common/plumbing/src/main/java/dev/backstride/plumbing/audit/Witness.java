package dev.backstride.plumbing.audit;

import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Sees who comes for a runner's data, at every door, and how it ends. What a transaction has not recorded with a change is
 * recorded here, before the answer goes out: what was read is on record, or is not answered.
 */
public class Witness {

    private static final Logger LOG = Logger.getLogger(Witness.class);
    private static final String RUNNERS = "/v1/runners/{id}";

    private final Visit visit;

    Witness(Visit visit) {
        this.visit = visit;
    }

    @ServerRequestFilter
    public void arrive(ContainerRequestContext request, ResourceInfo door) {
        begin(request, door);
    }

    /** Who is turned away earlier has not begun. */
    @ServerResponseFilter
    public Uni<Void> leave(ContainerRequestContext request, ContainerResponseContext answer, ResourceInfo door) {
        var outcome = Outcome.of(answer.getStatus());
        if (outcome.isEmpty() || door.getResourceClass() == null) {
            return Uni.createFrom().voidItem();
        }
        if (!visit.hasBegun()) {
            begin(request, door);
        }
        return visit.rest(outcome.get())
                .map(work -> outcome.get() == Outcome.ALLOWED ? work : unlessItFails(work))
                .map(Witness::record)
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private void begin(ContainerRequestContext request, ResourceInfo door) {
        var path = template(door);
        visit.begin(
                request.getMethod() + " " + path,
                named(path, request.getUriInfo().getPathParameters()));
    }

    private static String template(ResourceInfo door) {
        return Stream.of(door.getResourceClass(), door.getResourceMethod())
                .map(Witness::path)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
    }

    private static String path(AnnotatedElement part) {
        var path = part.getAnnotation(Path.class);
        return path == null ? "" : path.value().replaceAll("^/|/$", "");
    }

    /** What is no id names nobody. */
    private static Optional<UUID> named(String path, MultivaluedMap<String, String> parameters) {
        var id = path.equals(RUNNERS) ? parameters.getFirst("id") : parameters.getFirst("runner");
        try {
            return Optional.ofNullable(id).map(UUID::fromString);
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    /** A refusal gave nothing away, and is told as it is. */
    private static Runnable unlessItFails(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException fault) {
                LOG.error("a refusal is not on record", fault);
            }
        };
    }

    /** Who is turned away early is met on a thread that must not wait. */
    private static Uni<Void> record(Runnable work) {
        var done = Uni.createFrom().<Void>item(() -> {
            work.run();
            return null;
        });
        return BlockingOperationControl.isBlockingAllowed()
                ? done
                : done.runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
