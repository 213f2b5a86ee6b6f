package dev.backstride.checkin.standing;

import dev.backstride.events.fact.Tier;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An escalation at its latest step. */
@Entity
@Table(name = "escalation")
public class EscalationRow {

    @EmbeddedId
    RunnersOwn key;

    @Enumerated(EnumType.STRING)
    Tier tier;

    @Enumerated(EnumType.STRING)
    EscalationStatus status;

    /** When this step happened, in story time. */
    Instant at;

    EscalationRow() {}

    EscalationRow(RunnersOwn key) {
        this.key = key;
    }

    public UUID runner() {
        return key.runnerId();
    }

    /** When its latest step happened. */
    public Instant at() {
        return at;
    }

    /** Whether somebody has seen it. */
    public boolean isTaken() {
        return status == EscalationStatus.ACKNOWLEDGED;
    }

    /** Whether nobody is needed any more. */
    public boolean isOver() {
        return status == EscalationStatus.CLOSED;
    }

    public Tier tier() {
        return tier;
    }
}
