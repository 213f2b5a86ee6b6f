package dev.backstride.notification.questionnaire;

import dev.backstride.events.fact.Instrument;
import dev.backstride.events.message.Prompt;
import dev.backstride.notification.runner.Key;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One time that a questionnaire is due for a runner, and what became of it. */
@Entity
@Table(name = "questionnaire_prompt")
@IdClass(Key.class)
class PromptRow {

    @Id
    String program;

    @Id
    UUID id;

    UUID runnerId;

    @Enumerated(EnumType.STRING)
    Instrument instrument;

    String occasion;
    LocalDate day;

    /** Answers from then on count. */
    Instant countsFrom;

    Instant plannedAt;
    Instant dueAt;

    /** From when an answer no longer counts. */
    Instant expiresAt;

    @Enumerated(EnumType.STRING)
    Stage stage;

    Instant stageAt;

    @Enumerated(EnumType.STRING)
    Why reason;

    PromptRow() {}

    PromptRow(String program, UUID runner, Occasion occasion) {
        this.program = program;
        this.id = occasion.idFor(runner);
        this.runnerId = runner;
        this.instrument = occasion.instrument();
        this.occasion = occasion.name();
    }

    void plan(Occasion due, Instant now) {
        day = due.day();
        countsFrom = due.countsFrom();
        plannedAt = now;
        become(Stage.PLANNED, Why.DUE, now);
    }

    void become(Stage next, Why why, Instant at) {
        stage = next;
        reason = why;
        stageAt = at;
    }

    /** Whether it is to be planned: for the first time, since what it counts from moved, or since it is not over after all. */
    boolean isToBePlanned(Occasion due) {
        return stage == null
                || (stage == Stage.PLANNED && !countsFrom.equals(due.countsFrom()))
                || (stage == Stage.UNASKED && reason == Why.OVER);
    }

    boolean isAnsweredAt(Instant answeredAt) {
        return stage == Stage.ASKED && !answeredAt.isBefore(countsFrom) && answeredAt.isBefore(expiresAt);
    }

    /** What the world hears. */
    Prompt asEvent() {
        return new Prompt(id, runnerId, instrument, dueAt, expiresAt, stageAt, reason.name());
    }
}
