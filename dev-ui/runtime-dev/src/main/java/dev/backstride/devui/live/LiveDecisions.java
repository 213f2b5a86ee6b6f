package dev.backstride.devui.live;

import dev.backstride.devui.DecisionBoard;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What the page of decisions asks. */
public class LiveDecisions {

    @Inject
    DecisionBoard board;

    /** What is decided, once a second. */
    public Multi<DecisionBoard.Tallies> tallies() {
        return Beat.of(board::tallies);
    }

    /** Runners with that id, or with that name of their program. */
    @Blocking
    public List<DecisionBoard.Found> find(String wanted) {
        return board.find(wanted);
    }

    /** Everything decided about a runner, the newest first. */
    @Blocking
    public List<DecisionBoard.Decided> timeline(String program, String runner) {
        return board.timeline(program, UUID.fromString(runner));
    }
}
