package dev.backstride.notification.pause;

import dev.backstride.events.runner.Channel;
import dev.backstride.plumbing.ops.Nothing;
import dev.backstride.plumbing.ops.OpsDoor;
import dev.backstride.plumbing.program.Programs;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Pauses over the management port: {@code GET} and {@code POST /ops/pauses}, {@code POST /ops/pauses/end}. */
@ApplicationScoped
class PauseOps {

    private static final Logger LOG = Logger.getLogger(PauseOps.class);

    /**
     * What an operator wants.
     *
     * @param program whose messages; absent for all programs
     * @param channel on which channel; absent for all
     * @param reason why, for whoever finds it; needed to hold something
     */
    record Wish(
            @Nullable String program,
            @Nullable String channel,
            @Nullable String reason) {}

    /** @param program absent for all; channel likewise */
    record Seen(@Nullable String program, @Nullable String channel, String reason, Instant since) {}

    /** Everything that is held, the oldest first. */
    record SeenAll(List<Seen> pauses) {}

    private final Pauses pauses;
    private final Programs programs;
    private final Event<LetGo> ends;
    private final OpsDoor door;

    PauseOps(Pauses pauses, Programs programs, Event<LetGo> ends, OpsDoor door) {
        this.pauses = pauses;
        this.programs = programs;
        this.ends = ends;
        this.door = door;
    }

    void routes(@Observes ManagementInterface management) {
        var router = management.router();
        door.open(router, HttpMethod.GET, "/ops/pauses", Nothing.class, _ -> all());
        door.openOnRecord(router, HttpMethod.POST, "/ops/pauses", Wish.class, this::begin);
        door.openOnRecord(router, HttpMethod.POST, "/ops/pauses/end", Wish.class, this::end);
    }

    private SeenAll begin(Wish wish) {
        var reason = Optional.ofNullable(wish.reason)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("reason: say why, for whoever finds it"));
        var held = held(wish);
        pauses.begin(held, reason);
        LOG.warnf("held: program %s, channel %s", held.ofProgram(), held.channel());
        return all();
    }

    private SeenAll end(Wish wish) {
        var held = held(wish);
        if (pauses.end(held)) {
            LOG.infof("let go: program %s, channel %s", held.ofProgram(), held.channel());
            ends.fire(new LetGo());
        }
        return all();
    }

    private Held held(Wish wish) {
        var program = wish.program == null ? Pauses.ALL : wish.program;
        var channel = wish.channel == null ? Pauses.ALL : wish.channel;
        if (!program.equals(Pauses.ALL) && !programs.serves(program)) {
            throw new IllegalArgumentException("program: none that is served here");
        }
        if (!channel.equals(Pauses.ALL)
                && Arrays.stream(Channel.values())
                        .noneMatch(known -> known.name().equals(channel))) {
            throw new IllegalArgumentException("channel: one of " + List.of(Channel.values()));
        }
        return new Held(program, channel);
    }

    private SeenAll all() {
        return new SeenAll(pauses.all().stream().map(PauseOps::seen).toList());
    }

    private static Seen seen(PauseRow row) {
        return new Seen(named(row.held.ofProgram()), named(row.held.channel()), row.reason, row.since);
    }

    private static @Nullable String named(String word) {
        return word.equals(Pauses.ALL) ? null : word;
    }
}
