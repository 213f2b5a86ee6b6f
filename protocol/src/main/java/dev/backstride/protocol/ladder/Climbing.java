package dev.backstride.protocol.ladder;

import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Standing;
import dev.backstride.protocol.climb.Climb;
import java.time.Instant;

/** An episode is open: there is a rung, current or remembered. */
public sealed interface Climbing extends Going permits Active, Maintained, Paused, Reviewed {

    Climb climb();

    Mode mode();

    /** The same place with another climb. */
    Climbing with(Climb climb);

    @Override
    default Standing standing() {
        return new Standing(mode(), climb().stay().rung());
    }

    @Override
    default int episode() {
        return climb().episode().number();
    }

    @Override
    default int episodes() {
        return episode();
    }

    /** A clinician lets the runner resume: the level to improve from is kept. */
    @Override
    default Active resumeOn(int rung, Instant at) {
        return new Active(new Climb(climb().episode(), climb().stay().resumedOn(rung, at)));
    }

    /**
     * A clinician should look at what was answered.
     *
     * @param byFlag whether it is a flag, which only a clinician can end
     */
    default Reviewed call(boolean byFlag, Instant at) {
        return new Reviewed(climb(), at, at, false, byFlag);
    }

    /** A clinician starts the runner on a rung; the episode's clock goes on. */
    default Active place(int rung, int entryPeak, Instant at) {
        return new Active(new Climb(climb().episode(), climb().stay().placedOn(rung, entryPeak, at)));
    }
}
