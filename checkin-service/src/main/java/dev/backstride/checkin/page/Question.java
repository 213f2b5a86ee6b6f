package dev.backstride.checkin.page;

import dev.backstride.events.decision.Slot;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Symptom;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.link.CheckInLink;
import java.util.Optional;

/** What a link leads to. */
sealed interface Question {

    /** Nothing: we did not seal this link. */
    record Unknown() implements Question {}

    /** A question to somebody who asked us to forget them. */
    record Forgotten() implements Question {}

    /** A question that can no longer be answered. */
    record Expired() implements Question {}

    /** A question that was answered. */
    record Answered(Runner runner, Symptom level) implements Question {}

    /**
     * A question that waits.
     *
     * @param unrated the run whose in-run peak nobody told yet
     */
    record Open(Runner runner, CheckInLink link, Optional<Run> unrated) implements Question {

        boolean asksNews() {
            return link.slot() == Slot.H24;
        }
    }
}
