package dev.backstride.notification.questionnaire;

import dev.backstride.events.fact.Instrument;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** When a runner last answered a questionnaire: when, and never what. */
@Entity
@Table(name = "questionnaire_answer")
@IdClass(LastAnswer.Of.class)
class LastAnswer {

    record Of(String program, UUID runnerId, Instrument instrument) implements Serializable {}

    @Id
    String program;

    @Id
    UUID runnerId;

    @Id
    @Enumerated(EnumType.STRING)
    Instrument instrument;

    Instant answeredAt;

    LastAnswer() {}

    LastAnswer(String program, UUID runner, Instrument instrument, Instant answeredAt) {
        this.program = program;
        this.runnerId = runner;
        this.instrument = instrument;
        this.answeredAt = answeredAt;
    }

    /** Who is told late of an earlier one knows better. */
    void learn(Instant at) {
        answeredAt = at.isAfter(answeredAt) ? at : answeredAt;
    }
}
