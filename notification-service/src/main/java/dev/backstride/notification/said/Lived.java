package dev.backstride.notification.said;

import dev.backstride.events.EventType;
import dev.backstride.notification.journal.Step;
import java.time.Instant;

/** One step of a life. */
public record Lived(EventType type, Instant at, String reason) {

    static Lived of(Step step) {
        return new Lived(step.type(), step.at(), step.reason());
    }
}
