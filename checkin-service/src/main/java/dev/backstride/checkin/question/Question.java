package dev.backstride.checkin.question;

import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.Symptom;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.link.CheckInLink;
import java.time.Instant;
import java.util.Optional;

/** What a link leads to. */
public sealed interface Question {

    /** Nothing: we did not seal this link. */
    record Unknown() implements Question {}

    /** A question to somebody who asked us to forget them. */
    record Forgotten() implements Question {}

    /** A question that can no longer be answered, and whose it was where we know them. */
    record Expired(Optional<Runner> runner) implements Question {}

    /** A question that was answered, and whose answer is kept as it is. */
    record Answered(Runner runner, Symptom level) implements Question {}

    /**
     * An answer that may still be changed.
     *
     * @param peak of the run, where it was told with the answer
     * @param report of the run, where it was told with the answer
     * @param until from when it is kept as it is, in story time
     */
    record Earlier(Symptom level, Optional<Symptom> peak, Optional<RunReport> report, Instant until) {}

    /**
     * A question that waits, or whose answer may still be changed.
     *
     * @param unrated the run that nobody told of otherwise, and what the rung wants to know of it
     */
    record Open(Runner runner, CheckInLink link, Optional<Unrated> unrated, Optional<Earlier> earlier)
            implements Question {}
}
