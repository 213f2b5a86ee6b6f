package dev.backstride.notification.followup;

import dev.backstride.notification.quiet.Quiet;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a question is pushed, and why then.
 *
 * @param at null where it is not pushed: it waits where the runner may look
 */
record Appointment(@Nullable Instant at, Timing why) {

    /** Of a question as it is planned. */
    static Appointment of(Question question, Quiet quiet) {
        var push = Push.at(question, quiet).orElse(null);
        return new Appointment(push, question.due().equals(push) ? Timing.AFTER_RUN : Timing.QUIET_HOURS);
    }

    static Appointment none(Timing why) {
        return new Appointment(null, why);
    }
}
