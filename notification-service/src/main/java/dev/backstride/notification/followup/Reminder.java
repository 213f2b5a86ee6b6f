package dev.backstride.notification.followup;

import dev.backstride.events.decision.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a question that was asked is asked once more. */
final class Reminder {

    private static final Duration AFTER_THE_HOUR = Duration.ofMinutes(60);
    private static final Duration AFTER_THE_DAY = Duration.ofHours(4);

    private Reminder() {}

    /** Counted from {@code asked}; empty where an answer no longer counts then. */
    static Optional<Instant> of(Question question, Instant asked) {
        var at = asked.plus(question.slot() == Slot.H1 ? AFTER_THE_HOUR : AFTER_THE_DAY);
        return at.isAfter(question.expires()) ? Optional.empty() : Optional.of(at);
    }
}
