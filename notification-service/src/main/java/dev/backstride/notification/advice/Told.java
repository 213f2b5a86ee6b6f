package dev.backstride.notification.advice;

import dev.backstride.events.decision.Action;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What a runner was last told to do, and the newest decision heard of. */
@Entity
@Table(name = "told")
@IdClass(Told.Whom.class)
class Told {

    record Whom(String program, UUID runnerId) implements Serializable {}

    @Id
    String program;

    @Id
    UUID runnerId;

    UUID newestId;
    Instant newestAt;

    @Enumerated(EnumType.STRING)
    Action action;

    Told() {}

    /** Nobody needs to be told what they do anyway: who was told nothing runs as planned. */
    Told(String program, UUID runner, UUID decision, Instant at) {
        this.program = program;
        this.runnerId = runner;
        this.newestId = decision;
        this.newestAt = at;
        this.action = Action.GO;
    }
}
