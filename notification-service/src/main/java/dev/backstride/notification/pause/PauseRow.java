package dev.backstride.notification.pause;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something is held. */
@Entity
@Table(name = "pause")
class PauseRow {

    /** What is: a program or {@code *} for all, a channel or {@code *} for all. */
    @EmbeddedId
    Held held;

    String reason;

    /** In story time. */
    Instant since;

    PauseRow() {}

    PauseRow(Held held, String reason, Instant since) {
        this.held = held;
        this.reason = reason;
        this.since = since;
    }
}
