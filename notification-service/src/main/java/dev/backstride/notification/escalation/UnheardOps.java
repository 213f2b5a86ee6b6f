package dev.backstride.notification.escalation;

import dev.backstride.events.fact.Tier;
import dev.backstride.plumbing.ops.Nothing;
import dev.backstride.plumbing.ops.OpsDoor;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who should have been reached by now and was not, over the management port: {@code GET /ops/unheard}. It does not say about
 * whom: who may know finds the escalation by its id.
 */
@ApplicationScoped
class UnheardOps {

    private static final int MOST = 100;

    /** @param raisedAt in story time */
    record Unheard(UUID escalation, String program, Tier tier, Status status, Instant raisedAt) {}

    /** The most urgent and oldest first, a hundred at most. */
    record All(List<Unheard> items) {}

    private final Escalations escalations;
    private final OpsDoor door;

    UnheardOps(Escalations escalations, OpsDoor door) {
        this.escalations = escalations;
        this.door = door;
    }

    void routes(@Observes ManagementInterface management) {
        door.open(management.router(), HttpMethod.GET, "/ops/unheard", Nothing.class, _ -> all());
    }

    private All all() {
        return new All(escalations.urgentUntaken(MOST).stream()
                .map(row -> new Unheard(row.id, row.program, row.tier, row.status, row.raisedAt))
                .toList());
    }
}
