package dev.backstride.checkin.form;

import dev.backstride.events.fact.Change;
import dev.backstride.events.fact.PerceivedStart;
import dev.backstride.events.fact.Phase;
import dev.backstride.events.fact.Side;
import java.util.Map;
import java.util.Optional;

/** What was filled in. */
public sealed interface Entry {

    /**
     * All of it makes sense.
     *
     * @param level now, 0 to 10
     * @param run how the run was
     * @param signs what was ticked
     */
    record Clear(int level, Optional<Change> change, OfRun run, Signs signs) implements Entry {}

    /**
     * How the run was.
     *
     * @param peak at its worst, 0 to 10
     * @param warmUp how many of the movements were done, 0 to 3
     * @param strength whether strength work was done today
     */
    record OfRun(
            Optional<Integer> peak,
            Optional<Side> side,
            Optional<Phase> where,
            Optional<PerceivedStart> start,
            Optional<Integer> warmUp,
            boolean strength) {}

    /**
     * Three questions with one "none of these" for all: a tick is a yes, and a no to those not ticked; silence is
     * neither.
     *
     * @param gait whether the walk or run changed
     * @param legs whether the legs feel anything new
     * @param news whether anything else is new
     */
    record Signs(Optional<Boolean> gait, Optional<Boolean> legs, Optional<Boolean> news) {

        /** Whether there is more to say than this form asks. */
        public boolean areNews() {
            return legs.orElse(false) || news.orElse(false);
        }
    }

    /** What is wrong with a field. */
    enum Wrong {
        NO_LEVEL,
        NO_PEAK,
        BOTH,
        UNREADABLE
    }

    /**
     * Something is missing or is none of what can be chosen.
     *
     * @param fields what is wrong, by field; never empty
     */
    record Unclear(Map<String, Wrong> fields) implements Entry {}
}
