package dev.backstride.notification.questionnaire;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** What a prompt's timers are for. */
enum Purpose {
    ASK("prompt:"),
    LAPSE("prompt-over:");

    private final String prefix;

    Purpose(String prefix) {
        this.prefix = prefix;
    }

    /** A timer's purpose and whose it is. */
    record Named(Purpose purpose, UUID prompt) {}

    String of(UUID prompt) {
        return prefix + prompt;
    }

    /** What a timer is for; empty where it is none of ours. */
    static Optional<Named> named(String text) {
        return Arrays.stream(values())
                .filter(purpose -> text.startsWith(purpose.prefix))
                .map(purpose -> new Named(purpose, UUID.fromString(text.substring(purpose.prefix.length()))))
                .findFirst();
    }
}
