package dev.backstride.notification.pause;

import dev.backstride.devui.FollowUpBoard.Hold;
import dev.backstride.events.runner.Channel;
import dev.backstride.plumbing.program.Programs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Holds messages and lets them go, wherever an operator asks for it. */
@ApplicationScoped
public class Holding {

    private static final Logger LOG = Logger.getLogger(Holding.class);

    /**
     * What an operator wants.
     *
     * @param program whose messages; absent for all programs
     * @param channel on which channel; absent for all
     * @param reason why, for whoever finds it; needed to hold something
     */
    public record Wish(
            @Nullable String program,
            @Nullable String channel,
            @Nullable String reason) {}

    private final Pauses pauses;
    private final Programs programs;
    private final Event<LetGo> ends;

    Holding(Pauses pauses, Programs programs, Event<LetGo> ends) {
        this.pauses = pauses;
        this.programs = programs;
        this.ends = ends;
    }

    public void begin(Wish wish) {
        var reason = Optional.ofNullable(wish.reason)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("reason: say why, for whoever finds it"));
        var held = held(wish);
        pauses.begin(held, reason);
        LOG.warnf("held: program %s, channel %s", held.ofProgram(), held.channel());
    }

    public void end(Wish wish) {
        var held = held(wish);
        if (pauses.end(held)) {
            LOG.infof("let go: program %s, channel %s", held.ofProgram(), held.channel());
            ends.fire(new LetGo());
        }
    }

    /** Everything that is held, the oldest first. */
    public List<Hold> all() {
        return pauses.all().stream().map(Holding::seen).toList();
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

    private static Hold seen(PauseRow row) {
        return new Hold(named(row.held.ofProgram()), named(row.held.channel()), row.reason, row.since);
    }

    private static @Nullable String named(String word) {
        return word.equals(Pauses.ALL) ? null : word;
    }
}
