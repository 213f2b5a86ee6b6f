package dev.backstride.devui.live;

import dev.backstride.devui.Board;
import dev.backstride.devui.Figure;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import java.util.List;

/** What the card and the page of figures ask. */
public class LiveFigures {

    @Inject
    Board board;

    /** Whose figures these are. */
    public String service() {
        return board.service();
    }

    /** What the card shows, once a second. */
    public Multi<List<Figure>> headlines() {
        return Beat.of(board::headlines);
    }

    /** What the page shows, once a second. */
    public Multi<List<Figure>> all() {
        return Beat.of(board::all);
    }
}
