package dev.backstride.checkin.question;

import dev.backstride.events.fact.PerceivedStart;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import java.util.Optional;

/**
 * A run of which the first form after it asks how it was, with what the runner's rung wants to know.
 *
 * @param rung 1 to 3; 0 outside the ladder
 * @param told of the run otherwise, by a watch or a client
 * @param lastTime what the runner told of the run before: their habit, as a start
 */
public record Unrated(Run run, int rung, Optional<RunReport> told, Optional<RunReport> lastTime) {

    /** Rung 1 goes by the start; a recording shows it. */
    public boolean asksStart() {
        return rung >= 1
                && run.digest() == null
                && run.perceivedStart() == null
                && told.map(RunReport::perceivedStart).isEmpty();
    }

    /** Rung 2 adds the movements before it. */
    public boolean asksWarmUp() {
        return rung >= 2
                && run.warmUpMovements() == null
                && told.map(RunReport::warmUpMovements).isEmpty();
    }

    /** Rung 3 adds strength. */
    public boolean asksStrength() {
        return rung >= 3;
    }

    /** As it was the last time. */
    public Optional<PerceivedStart> usualStart() {
        return lastTime.map(RunReport::perceivedStart);
    }

    /** How many movements it was the last time, 0 to 3. */
    public Optional<Integer> usualWarmUp() {
        return lastTime.map(RunReport::warmUpMovements);
    }
}
