package dev.backstride.notification.courtesy;

import java.util.Optional;
import java.util.UUID;

/**
 * A message that waits, as its timer names it.
 *
 * @param reason why it is sent, once it is
 */
record Parked(UUID message, String reason) {

    private static final String PREFIX = "post:";
    private static final int PARTS = 3;

    String purpose() {
        return PREFIX + message + ":" + reason;
    }

    /** Empty where the timer is none of ours. */
    static Optional<Parked> named(String purpose) {
        if (!purpose.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var parts = purpose.split(":", PARTS);
        return Optional.of(new Parked(UUID.fromString(parts[1]), parts[2]));
    }
}
