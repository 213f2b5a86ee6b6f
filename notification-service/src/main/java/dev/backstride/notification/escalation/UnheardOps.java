package dev.backstride.notification.escalation;

import dev.backstride.devui.FollowUpBoard.Waiting;
import dev.backstride.plumbing.ops.Nothing;
import dev.backstride.plumbing.ops.OpsDoor;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Who should have been reached by now and was not, over the management port: {@code GET /ops/unheard}. It does not say about
 * whom: who may know finds the escalation by its id.
 */
@ApplicationScoped
class UnheardOps {

    /** The most urgent and oldest first, a hundred at most. */
    record All(List<Waiting> items) {}

    private final Escalations escalations;
    private final OpsDoor door;

    UnheardOps(Escalations escalations, OpsDoor door) {
        this.escalations = escalations;
        this.door = door;
    }

    void routes(@Observes ManagementInterface management) {
        door.open(
                management.router(),
                HttpMethod.GET,
                "/ops/unheard",
                Nothing.class,
                _ -> new All(escalations.urgentUntaken()));
    }
}
