package dev.backstride.notification.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** That a runner said how their back felt after a run: when, and never how. */
@Entity
@Table(name = "answer")
@IdClass(Answer.Given.class)
class Answer {

    record Given(String program, UUID runnerId, String factId) implements Serializable {}

    @Id
    String program;

    @Id
    UUID runnerId;

    @Id
    String factId;

    Instant feltAt;

    Answer() {}

    Answer(String program, UUID runner, String fact, Instant feltAt) {
        this.program = program;
        this.runnerId = runner;
        this.factId = fact;
        this.feltAt = feltAt;
    }

    Given given() {
        return new Given(program, runnerId, factId);
    }
}
