package dev.backstride.devui.live;

import dev.backstride.devui.Board;
import dev.backstride.devui.Figure;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * The Dev UI's JSON-RPC methods: every public method is one, and those that give a {@link Multi} are subscriptions.
 * A subscriber who cannot keep up misses readings, never sees an old one.
 */
public class LiveFigures {

    private static final Duration BEAT = Duration.ofSeconds(1);

    @Inject
    Board board;

    /** Whose figures these are. */
    public String service() {
        return board.service();
    }

    /** What the card shows, once a second. */
    public Multi<List<Figure>> headlines() {
        return everyBeat(board::headlines);
    }

    /** What the page shows, once a second. */
    public Multi<List<Figure>> all() {
        return everyBeat(board::all);
    }

    /** Reading may block, so it leaves the event loop. */
    private static Multi<List<Figure>> everyBeat(Supplier<List<Figure>> reading) {
        return Multi.createFrom()
                .ticks()
                .every(BEAT)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(_ -> reading.get());
    }
}
