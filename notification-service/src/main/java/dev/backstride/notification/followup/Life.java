package dev.backstride.notification.followup;

import java.time.Instant;

/**
 * Where a question we owe a runner is in its life. Each state offers only the moves that may follow it: an
 * impossible one does not compile.
 */
sealed interface Life {

    /** Why a question is sent a second time. */
    String REMINDER = "REMINDER";

    /** Since when, in story time. */
    Instant at();

    /** Why, in a word. */
    String reason();

    /** Still owed: an answer, the end of its window or a newer plan ends it. */
    sealed interface Open extends Life {

        default Answered answer(Instant at) {
            return new Answered(at, "ANSWERED");
        }

        default Expired expire(Instant at) {
            return new Expired(at, "WINDOW_OVER");
        }

        default Cancelled cancel(Instant at, Why why) {
            return new Cancelled(at, why.name());
        }
    }

    /** To be asked when it is due. */
    record Planned(Instant at, String reason) implements Open {

        /** At another time than before, or not at all. */
        Planned putOff(Instant now, Timing why) {
            return new Planned(now, why.name());
        }

        Sending send(Instant now) {
            return new Sending(now, "DUE");
        }
    }

    /** With the courier. */
    record Sending(Instant at, String reason) implements Open {

        Sent sent(Instant now) {
            return new Sent(now, "DUE");
        }

        Failed fail(Instant now, String why) {
            return new Failed(now, why);
        }
    }

    /** Asked; the answer is still owed to us. */
    record Sent(Instant at, String reason) implements Open {

        Reminding remind(Instant now) {
            return new Reminding(now, REMINDER);
        }

        Unreminded leave(Instant now, Timing why) {
            return new Unreminded(now, why.name());
        }
    }

    /** Asked, and the reminder is with the courier. */
    record Reminding(Instant at, String reason) implements Open {

        Reminded sent(Instant now) {
            return new Reminded(now, REMINDER);
        }

        /** The question itself was asked: its answer is still owed. */
        Unreminded fail(Instant now, String why) {
            return new Unreminded(now, why);
        }
    }

    /** Asked a second time, which is the last. */
    record Reminded(Instant at, String reason) implements Open {}

    /** Asked, and not to be asked a second time. */
    record Unreminded(Instant at, String reason) implements Open {}

    /** The runner said how it feels within the window. */
    record Answered(Instant at, String reason) implements Life {}

    /** The window closed without an answer. */
    record Expired(Instant at, String reason) implements Life {}

    /** Not to be asked any more. */
    record Cancelled(Instant at, String reason) implements Life {}

    /** Could not be asked. */
    record Failed(Instant at, String reason) implements Life {}
}
