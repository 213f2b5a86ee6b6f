package dev.backstride.notification.followup;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What a follow-up's timers are for. */
enum Purpose {
    SEND,
    REMIND,
    EXPIRE;

    /** A timer's purpose and whose it is. */
    record Named(Purpose purpose, UUID followUp) {}

    String of(UUID followUp) {
        return prefix() + followUp;
    }

    /** What a timer is for; empty where it is none of ours. */
    static Optional<Named> named(String text) {
        for (var purpose : values()) {
            if (text.startsWith(purpose.prefix())) {
                var id = text.substring(purpose.prefix().length());
                return Optional.of(new Named(purpose, UUID.fromString(id)));
            }
        }
        return Optional.empty();
    }

    private String prefix() {
        return name().toLowerCase(Locale.ROOT) + ":";
    }
}
