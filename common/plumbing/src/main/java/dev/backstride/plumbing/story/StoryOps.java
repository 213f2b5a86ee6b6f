package dev.backstride.plumbing.story;

import dev.backstride.devui.StoryBoard;
import dev.backstride.plumbing.ops.Nothing;
import dev.backstride.plumbing.ops.OpsDoor;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Story time over the management port: {@code GET} and {@code PUT /ops/story}. */
@ApplicationScoped
class StoryOps {

    /** Where to go; what is left out stays as it is. */
    record Steering(@Nullable Instant now, @Nullable Double rate) {}

    private final StoryClock clock;
    private final StoryBoard board;
    private final OpsDoor door;

    StoryOps(StoryClock clock, StoryBoard board, OpsDoor door) {
        this.clock = clock;
        this.board = board;
        this.door = door;
    }

    void routes(@Observes ManagementInterface management) {
        var router = management.router();
        door.open(router, HttpMethod.GET, "/ops/story", Nothing.class, _ -> board.face());
        door.open(router, HttpMethod.PUT, "/ops/story", Steering.class, this::steer);
    }

    private StoryBoard.Face steer(Steering to) throws SQLException {
        clock.steer(Optional.ofNullable(to.now()), Optional.ofNullable(to.rate()));
        return board.face();
    }
}
