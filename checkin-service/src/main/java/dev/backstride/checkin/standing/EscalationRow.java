package dev.backstride.checkin.standing;

import dev.backstride.events.decision.Code;
import dev.backstride.events.fact.Tier;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** When somebody was first called in. */
    Instant raisedAt;

    /** The reasons. */
    String[] codes = new String[0];

    /** The role of whoever has it; absent where nobody does, or nobody said. */
    @Nullable
    String takenBy;

    EscalationRow() {}

    EscalationRow(RunnersOwn key, Instant raisedAt) {
        this.key = key;
        this.raisedAt = raisedAt;
    }

    public UUID id() {
        return key.id();
    }

    public UUID runner() {
        return key.runnerId();
    }

    /** When its latest step happened. */
    public Instant at() {
        return at;
    }

    /** Since when somebody is needed. */
    public Instant raisedAt() {
        return raisedAt;
    }

    /** The reasons, as far as they were told. */
    public List<Code> codes() {
        return Arrays.stream(codes).map(Code::valueOf).toList();
    }

    /** The role of whoever has it, such as COACH; empty where nobody does, or nobody said. */
    public Optional<String> takenBy() {
        return Optional.ofNullable(takenBy);
    }

    /** Whether nobody took it in time, and nobody is called for it any more. */
    public boolean isExpired() {
        return status == EscalationStatus.EXPIRED;
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
