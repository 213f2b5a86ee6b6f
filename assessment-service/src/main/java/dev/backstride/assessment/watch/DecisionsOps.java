package dev.backstride.assessment.watch;

import dev.backstride.devui.DecisionBoard;
import dev.backstride.plumbing.ops.Nothing;
import dev.backstride.plumbing.ops.OpsDoor;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * What is decided, counted, over the management port: {@code GET /ops/decisions}. Of single runners it says nothing: what a role
 * sees of them is behind the service's own doors.
 */
@ApplicationScoped
class DecisionsOps {

    private final DecisionBoard board;
    private final OpsDoor door;

    DecisionsOps(DecisionBoard board, OpsDoor door) {
        this.board = board;
        this.door = door;
    }

    void routes(@Observes ManagementInterface management) {
        door.open(management.router(), HttpMethod.GET, "/ops/decisions", Nothing.class, _ -> board.tallies());
    }
}
