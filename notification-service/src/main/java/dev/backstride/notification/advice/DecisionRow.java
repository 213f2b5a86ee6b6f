package dev.backstride.notification.advice;

import dev.backstride.events.decision.Action;
import dev.backstride.notification.runner.Key;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A decision we heard of, as far as a later one may be compared with it. */
@Entity
@Table(name = "decision")
@IdClass(Key.class)
class DecisionRow {

    @Id
    String program;

    @Id
    UUID id;

    UUID runnerId;
    Instant at;

    @Enumerated(EnumType.STRING)
    Action action;

    DecisionRow() {}

    DecisionRow(String program, UUID id, UUID runner, Instant at, Action action) {
        this.program = program;
        this.id = id;
        this.runnerId = runner;
        this.at = at;
        this.action = action;
    }
}
