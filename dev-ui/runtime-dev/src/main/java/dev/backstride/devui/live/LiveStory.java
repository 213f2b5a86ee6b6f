package dev.backstride.devui.live;

import dev.backstride.devui.SampleRun;
import dev.backstride.devui.StoryBoard;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** What the page of story time asks. */
public class LiveStory {

    @Inject
    StoryBoard board;

    @Inject
    Instance<SampleRun> sample;

    /** The clock, once a second. */
    public Multi<StoryBoard.Face> face() {
        return Beat.of(board::face);
    }

    /** Whether a sample run can be posted here. */
    public boolean hasSample() {
        return sample.isResolvable();
    }

    /** Registers a runner who has just come back from a run; gives their id. */
    @Blocking
    public UUID postSample() {
        return sample.get().post();
    }

    @Blocking
    public boolean holdTime() {
        board.hold();
        return true;
    }

    @Blocking
    public boolean runTime() {
        board.run();
        return true;
    }

    /** Moves on to an instant. */
    @Blocking
    public boolean moveTime(String to) {
        board.moveTo(Instant.parse(to));
        return true;
    }
}
