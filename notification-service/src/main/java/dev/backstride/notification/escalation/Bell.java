package dev.backstride.notification.escalation;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What the timers of escalations are for. */
enum Bell {
    /** Nobody took it: people are called again. */
    CALL_AGAIN,
    /** It is the time of somebody whose copy waits. */
    HAND_OUT,
    /** Nobody took it, and nobody will. */
    GIVE_UP;

    /**
     * A bell and what it is about.
     *
     * @param about the escalation, or the copy to hand out
     * @param round which time people are called again, from 1; 0 for other bells
     */
    record Ring(Bell bell, UUID about, int round) {}

    String of(UUID about, int round) {
        return prefix() + round + ":" + about;
    }

    String of(UUID about) {
        return of(about, 0);
    }

    /** What a timer's purpose stands for; empty where it is none of ours. */
    static Optional<Ring> heard(String purpose) {
        for (var bell : values()) {
            if (purpose.startsWith(bell.prefix())) {
                var rest = purpose.substring(bell.prefix().length());
                var colon = rest.indexOf(':');
                var about = UUID.fromString(rest.substring(colon + 1));
                return Optional.of(new Ring(bell, about, Integer.parseInt(rest.substring(0, colon))));
            }
        }
        return Optional.empty();
    }

    private String prefix() {
        return "escalation-" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ":";
    }
}
