package dev.backstride.plumbing.republication;

import dev.backstride.plumbing.audit.Minutes;
import dev.backstride.plumbing.erasure.RunnerHash;
import dev.backstride.plumbing.ops.Nothing;
import dev.backstride.plumbing.ops.OpsDoor;
import dev.backstride.plumbing.outbox.Published;
import dev.backstride.plumbing.program.Programs;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Publishing again, over the management port: {@code GET} and {@code POST /ops/republications}, {@code GET
 * /ops/republications/{id}}.
 */
@ApplicationScoped
class RepublicationOps {

    /** The newest first. */
    record All(List<Republication> items) {}

    record Which(UUID id) {}

    /** What the audit keeps of a wish. */
    record Kept(
            String program,
            String feed,
            @Nullable String runnerHash,
            @Nullable Instant since,
            @Nullable Instant until) {}

    private final Republications republications;
    private final RepublicationLoop loop;
    private final Published published;
    private final Programs programs;
    private final RunnerHash hash;
    private final OpsDoor door;
    private final Minutes minutes;

    RepublicationOps(
            Republications republications,
            RepublicationLoop loop,
            Published published,
            Programs programs,
            RunnerHash hash,
            OpsDoor door,
            Minutes minutes) {
        this.republications = republications;
        this.loop = loop;
        this.published = published;
        this.programs = programs;
        this.hash = hash;
        this.door = door;
        this.minutes = minutes;
    }

    void routes(@Observes ManagementInterface management) {
        var router = management.router();
        door.open(router, HttpMethod.GET, "/ops/republications", Nothing.class, _ -> new All(republications.newest()));
        door.open(router, HttpMethod.GET, "/ops/republications/:id", Which.class, which -> find(which.id));
        door.openOnRecord(router, HttpMethod.POST, "/ops/republications", Wish.class, this::kept, this::begin);
    }

    /** The runner by hash: the record of who did what outlives them. */
    private Kept kept(Wish wish) {
        return new Kept(
                wish.program(),
                wish.feed(),
                wish.runner() == null ? null : hash.of(wish.runner()),
                wish.since(),
                wish.until());
    }

    private Republication begin(Wish wish) {
        if (!programs.withFeeds().contains(wish.program())) {
            throw new IllegalArgumentException("program: none that is served here and has feeds");
        }
        var runner = wish.runner();
        minutes.about(wish.program(), runner == null ? Set.of() : Set.of(runner));
        var id = republications.add(wish, published.last(wish.program()));
        loop.wake();
        return find(id);
    }

    private Republication find(UUID id) {
        return republications.find(id).orElseThrow(() -> new NoSuchElementException("No such republication."));
    }
}
