package dev.backstride.devui.live;

import dev.backstride.devui.FollowUpBoard;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page of follow-ups asks. */
public class LiveFollowUps {

    /**
     * What may be held.
     *
     * @param programs those that are served
     * @param channels ways a message may go
     */
    public record Holdable(List<String> programs, List<String> channels) {}

    @Inject
    FollowUpBoard board;

    /** How it stands, once a second. */
    public Multi<FollowUpBoard.Care> care() {
        return Beat.of(board::care);
    }

    public Holdable holdable() {
        return new Holdable(board.programs(), board.channels());
    }

    /** Holds messages; empty is all. */
    @Blocking
    public boolean hold(String program, String channel, String reason) {
        board.hold(one(program), one(channel), reason);
        return true;
    }

    /** Lets go what was held so. */
    @Blocking
    public boolean letGo(String program, String channel) {
        board.letGo(one(program), one(channel));
        return true;
    }

    private static @Nullable String one(String said) {
        return said.isEmpty() ? null : said;
    }
}
