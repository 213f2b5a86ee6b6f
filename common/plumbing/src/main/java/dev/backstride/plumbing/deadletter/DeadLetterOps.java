package dev.backstride.plumbing.deadletter;

import dev.backstride.devui.Letter;
import dev.backstride.plumbing.deadletter.DeadLetterList.Found;
import dev.backstride.plumbing.deadletter.DeadLetterList.Kind;
import dev.backstride.plumbing.ops.Nothing;
import dev.backstride.plumbing.ops.OpsDoor;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Dead letters over the management port: list, look, try again, give up. */
@ApplicationScoped
class DeadLetterOps {

    /** @param next absent where this is the end */
    record Page(List<Letter> items, @Nullable String next) {}

    /** Kinds of dead letters, the most frequent first. */
    record Kinds(List<Kind> items) {}

    record Which(UUID id) {}

    /**
     * What came of trying again.
     *
     * @param handled dead letters no more
     * @param failed still here; their cause says why
     * @param next where to go on; absent where all that was asked for was tried
     */
    record Tried(int handled, int failed, @Nullable String next) {}

    record Discarded(int discarded) {}

    private final DeadLetterList list;
    private final Sorting sorting;
    private final OpsDoor door;

    DeadLetterOps(DeadLetterList list, Sorting sorting, OpsDoor door) {
        this.list = list;
        this.sorting = sorting;
        this.door = door;
    }

    void routes(@Observes ManagementInterface management) {
        var router = management.router();
        door.open(router, HttpMethod.GET, "/ops/dead-letters", Filter.class, this::page);
        door.open(router, HttpMethod.GET, "/ops/dead-letters/kinds", Nothing.class, _ -> new Kinds(list.kinds()));
        door.openOnRecord(
                router, HttpMethod.GET, "/ops/dead-letters/:id", Which.class, which -> sorting.look(which.id));
        door.openOnRecord(router, HttpMethod.POST, "/ops/dead-letters/retry", Filter.class, this::retry);
        door.openOnRecord(
                router,
                HttpMethod.POST,
                "/ops/dead-letters/discard",
                GivenUp.class,
                wish -> new Discarded(sorting.discard(wish)));
    }

    private Page page(Filter filter) {
        var found = list.page(filter);
        return new Page(found.stream().map(Found::letter).toList(), next(found, filter));
    }

    private static @Nullable String next(List<Found> found, Filter filter) {
        return found.size() < filter.most()
                ? null
                : Place.of(found.getLast().letter()).toString();
    }

    private Tried retry(Filter filter) {
        var found = list.page(filter);
        var handled = sorting.retry(found);
        return new Tried(handled, found.size() - handled, next(found, filter));
    }
}
