package dev.backstride.plumbing.erasure;

import dev.backstride.plumbing.ops.Nothing;
import dev.backstride.plumbing.ops.OpsDoor;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Erasures over the management port: {@code GET /ops/erasures} and {@code POST /ops/erasures/replay}. */
@ApplicationScoped
class ReplayOps {

    /** Erasures, without saying whose. */
    record Erasures(List<Forgotten> erasures) {}

    /** @param forgotten runners who were there again, and are no more */
    record Replayed(int forgotten) {}

    private final Erased erased;
    private final Replay replay;
    private final OpsDoor door;

    ReplayOps(Erased erased, Replay replay, OpsDoor door) {
        this.erased = erased;
        this.replay = replay;
        this.door = door;
    }

    void routes(@Observes ManagementInterface management) {
        var router = management.router();
        door.open(router, HttpMethod.GET, "/ops/erasures", Nothing.class, _ -> new Erasures(erased.all()));
        door.openOnRecord(
                router,
                HttpMethod.POST,
                "/ops/erasures/replay",
                Erasures.class,
                told -> new Replayed(replay.of(told.erasures())));
    }
}
