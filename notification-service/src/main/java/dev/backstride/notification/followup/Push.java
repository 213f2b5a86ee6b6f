package dev.backstride.notification.followup;

import dev.backstride.events.decision.Slot;
import dev.backstride.notification.quiet.Quiet;
import java.time.Instant;
import java.util.Optional;

/** When a question is pushed: when it is due, but not in the runner's quiet hours. */
final class Push {

    private Push() {}

    /**
     * The instant; empty where the question is not pushed at all. The question about the hour after is not put off; the
     * one about the day after comes at the nearer of 15 min before the quiet hours and their end, if its window is open
     * then.
     */
    static Optional<Instant> at(Question question, Quiet quiet) {
        return quiet.isAt(question.due())
                ? beside(question.due(), question.opens(), question, quiet)
                : Optional.of(question.due());
    }

    /** The same for a runner who may be elsewhere by {@code now}: nothing is pushed in the past. */
    static Optional<Instant> notBefore(Instant now, Question question, Quiet quiet) {
        return at(question, quiet).flatMap(push -> push.isBefore(now) ? from(now, question, quiet) : Optional.of(push));
    }

    /** The same when the time has come, and the runner's zone or hours may not be what they were. */
    static Optional<Instant> from(Instant now, Question question, Quiet quiet) {
        return quiet.isAt(now) ? beside(now, now, question, quiet) : Optional.of(now);
    }

    private static Optional<Instant> beside(Instant time, Instant earliest, Question question, Quiet quiet) {
        if (question.slot() == Slot.H1) {
            return Optional.empty();
        }
        return quiet.beside(time)
                .filter(push -> !push.isBefore(earliest) && !push.isAfter(question.expires()))
                .findFirst();
    }
}
