package dev.backstride.notification.courtesy;

import java.time.Instant;

/**
 * Something is said later.
 *
 * @param until when
 */
record Wait(Instant until, Reason reason) {

    /** Why. */
    enum Reason {
        /** The runner is not to be disturbed now. */
        QUIET_HOURS,
        /** The runner has been written to often enough today. */
        CAP
    }
}
