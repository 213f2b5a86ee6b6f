package dev.backstride.assessment.history;

import dev.backstride.events.decision.Content;
import java.time.Instant;
import java.util.UUID;

/** What was decided, under which id, and whether it still holds. */
public record Decided(UUID id, Content content, Status status) {

    /** Event time. */
    public Instant at() {
        return content.decision().at();
    }

    public boolean isInForce() {
        return status == Status.IN_FORCE;
    }
}
