package dev.backstride.plumbing.watch;

import dev.backstride.devui.Board;
import dev.backstride.devui.Figure;
import dev.backstride.plumbing.ops.Nothing;
import dev.backstride.plumbing.ops.OpsDoor;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;

/** The service's figures for people, over the management port: {@code GET /ops/overview}. */
@ApplicationScoped
class OverviewOps {

    /**
     * As the Dev UI shows it in development.
     *
     * @param at when it was read, in real time
     * @param headlines the few that say how the service does
     * @param figures every one, by name
     */
    record Overview(String service, Instant at, List<Figure> headlines, List<Figure> figures) {}

    private final Board board;
    private final OpsDoor door;

    OverviewOps(Board board, OpsDoor door) {
        this.board = board;
        this.door = door;
    }

    void routes(@Observes ManagementInterface management) {
        door.open(management.router(), HttpMethod.GET, "/ops/overview", Nothing.class, _ -> overview());
    }

    private Overview overview() {
        return new Overview(board.service(), Instant.now(), board.headlines(), board.all());
    }
}
