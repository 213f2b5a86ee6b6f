package dev.backstride.notification.care;

import dev.backstride.devui.FollowUpBoard;
import dev.backstride.plumbing.ops.Nothing;
import dev.backstride.plumbing.ops.OpsDoor;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Whether runners are asked and people are reached, over the management port: {@code GET /ops/follow-ups}. */
@ApplicationScoped
class CareOps {

    private final FollowUpBoard board;
    private final OpsDoor door;

    CareOps(FollowUpBoard board, OpsDoor door) {
        this.board = board;
        this.door = door;
    }

    void routes(@Observes ManagementInterface management) {
        door.open(management.router(), HttpMethod.GET, "/ops/follow-ups", Nothing.class, _ -> board.care());
    }
}
