package dev.backstride.plumbing.story;

import dev.backstride.plumbing.ops.Nothing;
import dev.backstride.plumbing.ops.OpsDoor;
import io.quarkus.arc.All;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Story time over the management port: {@code GET} and {@code PUT /ops/story}. */
@ApplicationScoped
class StoryOps {

    /**
     * What the steering sees.
     *
     * @param nextDue when time alone makes something happen next
     * @param pending pieces of work at hand; zero when idle
     * @param activity pieces of work done since the start
     */
    record Seen(
            Instant now,
            boolean steered,
            boolean held,
            double rate,
            @Nullable Instant nextDue,
            long pending,
            long activity) {}

    /** Where to go; what is left out stays as it is. */
    record Steering(@Nullable Instant now, @Nullable Double rate) {}

    private final StoryClock clock;
    private final Activity activity;
    private final List<Pending> pending;
    private final OpsDoor door;

    StoryOps(StoryClock clock, Activity activity, @All List<Pending> pending, OpsDoor door) {
        this.clock = clock;
        this.activity = activity;
        this.pending = pending;
        this.door = door;
    }

    void routes(@Observes ManagementInterface management) {
        var router = management.router();
        door.open(router, HttpMethod.GET, "/ops/story", Nothing.class, _ -> seen());
        door.open(router, HttpMethod.PUT, "/ops/story", Steering.class, this::steer);
    }

    private Seen steer(Steering to) throws SQLException {
        clock.steer(Optional.ofNullable(to.now()), Optional.ofNullable(to.rate()));
        return seen();
    }

    private Seen seen() {
        var work = pending.stream().mapToLong(Pending::count).sum();
        var next =
                pending.stream().map(Pending::nextDue).flatMap(Optional::stream).min(Comparator.naturalOrder());
        var rate = clock.rate();
        return new Seen(clock.now(), clock.isSteered(), rate == 0, rate, next.orElse(null), work, activity.total());
    }
}
