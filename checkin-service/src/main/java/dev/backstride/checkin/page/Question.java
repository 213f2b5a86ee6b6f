package dev.backstride.checkin.page;

import dev.backstride.events.decision.Slot;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Symptom;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.link.CheckInLink;
import java.time.Instant;
import java.util.Optional;

/** What a link leads to. */
sealed interface Question {

    /** Nothing: we did not seal this link. */
    record Unknown() implements Question {}

    /** A question to somebody who asked us to forget them. */
    record Forgotten() implements Question {}

    /** A question that can no longer be answered. */
    record Expired() implements Question {}

    /** A question that was answered, and whose answer is kept as it is. */
    record Answered(Runner runner, Symptom level) implements Question {}

    /**
     * An answer that may still be changed.
     *
     * @param peak of the run, where it was told with the answer
     * @param until from when it is kept as it is, in story time
     */
    record Earlier(Symptom level, Optional<Symptom> peak, Instant until) {}

    /**
     * A question that waits, or whose answer may still be changed.
     *
     * @param unrated the run whose in-run peak nobody told otherwise
     */
    record Open(Runner runner, CheckInLink link, Optional<Run> unrated, Optional<Earlier> earlier) implements Question {

        boolean asksNews() {
            return link.slot() == Slot.H24;
        }
    }
}
