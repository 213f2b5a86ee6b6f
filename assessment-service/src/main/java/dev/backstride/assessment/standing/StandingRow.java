package dev.backstride.assessment.standing;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Mode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a runner is to do, as of the last fold. */
@Entity
@Table(name = "standing")
@IdClass(StandingRow.Key.class)
public class StandingRow {

    /** Whose. */
    public record Key(String program, UUID runnerId) implements Serializable {}

    @Id
    String program;

    @Id
    UUID runnerId;

    @Enumerated(EnumType.STRING)
    Action action;

    @Nullable
    Instant since;

    @Nullable
    Instant easesAt;

    @Enumerated(EnumType.STRING)
    Mode mode;

    @Nullable
    Integer rung;

    @Nullable
    UUID because;

    /** Whether what stands is the same. */
    boolean says(StandingRow other) {
        return action == other.action
                && mode == other.mode
                && Objects.equals(rung, other.rung)
                && Objects.equals(since, other.since)
                && Objects.equals(easesAt, other.easesAt)
                && Objects.equals(because, other.because);
    }
}
