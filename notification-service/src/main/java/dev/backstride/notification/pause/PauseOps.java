package dev.backstride.notification.pause;

import dev.backstride.devui.FollowUpBoard.Hold;
import dev.backstride.notification.pause.Holding.Wish;
import dev.backstride.plumbing.ops.Nothing;
import dev.backstride.plumbing.ops.OpsDoor;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Pauses over the management port: {@code GET} and {@code POST /ops/pauses}, {@code POST /ops/pauses/end}. */
@ApplicationScoped
class PauseOps {

    /** Everything that is held, the oldest first. */
    record All(List<Hold> pauses) {}

    private final Holding holding;
    private final OpsDoor door;

    PauseOps(Holding holding, OpsDoor door) {
        this.holding = holding;
        this.door = door;
    }

    void routes(@Observes ManagementInterface management) {
        var router = management.router();
        door.open(router, HttpMethod.GET, "/ops/pauses", Nothing.class, _ -> all());
        door.openOnRecord(router, HttpMethod.POST, "/ops/pauses", Wish.class, this::begin);
        door.openOnRecord(router, HttpMethod.POST, "/ops/pauses/end", Wish.class, this::end);
    }

    private All begin(Wish wish) {
        holding.begin(wish);
        return all();
    }

    private All end(Wish wish) {
        holding.end(wish);
        return all();
    }

    private All all() {
        return new All(holding.all());
    }
}
