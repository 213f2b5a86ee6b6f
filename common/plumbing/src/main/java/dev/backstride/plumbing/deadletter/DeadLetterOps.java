package dev.backstride.plumbing.deadletter;

import dev.backstride.plumbing.deadletter.DeadLetterList.Found;
import dev.backstride.plumbing.deadletter.DeadLetterList.Kind;
import dev.backstride.plumbing.ops.Nothing;
import dev.backstride.plumbing.ops.OpsDoor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
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

    /**
     * What is given up.
     *
     * @param why for whoever asks later
     */
    record GivenUp(Set<UUID> ids, String why) {

        GivenUp {
            if (ids == null || ids.isEmpty()) {
                throw new IllegalArgumentException("ids: say which");
            }
            if (why == null || why.isBlank()) {
                throw new IllegalArgumentException("why: say it, for whoever asks later");
            }
        }
    }

    record Discarded(int discarded) {}

    private final DeadLetterList list;
    private final DeadLetters letters;
    private final Again again;
    private final OpsDoor door;

    DeadLetterOps(DeadLetterList list, DeadLetters letters, Again again, OpsDoor door) {
        this.list = list;
        this.letters = letters;
        this.again = again;
        this.door = door;
    }

    void routes(@Observes ManagementInterface management) {
        var router = management.router();
        door.open(router, HttpMethod.GET, "/ops/dead-letters", Filter.class, this::page);
        door.open(router, HttpMethod.GET, "/ops/dead-letters/kinds", Nothing.class, _ -> new Kinds(list.kinds()));
        door.openOnRecord(router, HttpMethod.GET, "/ops/dead-letters/:id", Which.class, this::look);
        door.openOnRecord(router, HttpMethod.POST, "/ops/dead-letters/retry", Filter.class, this::retry);
        door.openOnRecord(router, HttpMethod.POST, "/ops/dead-letters/discard", GivenUp.class, this::discard);
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

    private Opened look(Which which) {
        return list.page(Filter.of(Set.of(which.id))).stream()
                .findFirst()
                .map(found -> Opened.of(found.letter(), found.record()))
                .orElseThrow(() -> new NoSuchElementException("No such dead letter."));
    }

    private Tried retry(Filter filter) {
        var found = list.page(filter);
        var ids = found.stream().map(one -> one.letter().id()).toList();
        QuarkusTransaction.requiringNew().run(() -> letters.count(ids));
        again.handle(found.stream().map(Found::record).toList());
        var failed = letters.among(ids).size();
        return new Tried(ids.size() - failed, failed, next(found, filter));
    }

    private Discarded discard(GivenUp wish) {
        var records = list.page(Filter.of(wish.ids)).stream().map(Found::record).toList();
        return QuarkusTransaction.requiringNew().call(() -> new Discarded(letters.discard(records)));
    }
}
