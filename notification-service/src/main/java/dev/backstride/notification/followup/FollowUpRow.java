package dev.backstride.notification.followup;

import dev.backstride.events.decision.Slot;
import dev.backstride.events.message.FollowUp;
import dev.backstride.notification.runner.Key;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question we owe a runner and its life, in one row. */
@Entity
@Table(name = "follow_up")
@IdClass(Key.class)
class FollowUpRow {

    @Id
    String program;

    @Id
    UUID id;

    UUID runnerId;
    UUID assessmentId;
    String bout;
    String run;
    Instant boutEndedAt;

    @Enumerated(EnumType.STRING)
    Slot slot;

    Instant dueAt;

    /** When it is sent, which may be another time than it is due; null where it is not. */
    @Nullable
    Instant pushAt;

    Instant opensAt;
    Instant expiresAt;
    Instant plannedAt;

    @Enumerated(EnumType.STRING)
    Stage stage;

    Instant stageAt;
    String reason;

    /** Whether the bout is none any more. */
    boolean withdrawn;

    /** Whether the bout may be named to nobody but the runner. */
    boolean runnerOnly;

    FollowUpRow() {}

    FollowUpRow(String program, UUID runner, Question question) {
        this.program = program;
        this.id = question.idFor(runner);
        this.runnerId = runner;
        this.bout = question.bout();
        this.slot = question.slot();
    }

    Question question() {
        return new Question(bout, run, boutEndedAt, slot, dueAt, opensAt, expiresAt);
    }

    Life life() {
        return stage.life(stageAt, reason);
    }

    void become(Life life) {
        stage = Stage.of(life);
        stageAt = life.at();
        reason = life.reason();
    }

    /** Whether it may be pushed yet: what was left out when it was due is over. */
    boolean isToCome(Instant now) {
        return pushAt != null || dueAt.isAfter(now);
    }

    /** The same question, because of another decision. */
    void restOn(UUID assessment, boolean isForRunnerOnly) {
        assessmentId = assessment;
        runnerOnly = isForRunnerOnly;
    }

    /** Begins its life, or begins it again when its bout's hours count anew. */
    void plan(Question question, Appointment push, UUID assessment, Instant now) {
        assessmentId = assessment;
        run = question.run();
        boutEndedAt = question.boutEndedAt();
        dueAt = question.due();
        opensAt = question.opens();
        expiresAt = question.expires();
        plannedAt = now;
        withdrawn = false;
        pushAt = push.at();
        become(new Life.Planned(now, push.why().name()));
    }

    /** It is sent at another time than before, or not at all. */
    void putOff(Life.Planned planned, Appointment push, Instant now) {
        pushAt = push.at();
        become(planned.putOff(now, push.why()));
    }

    /** What the world hears. */
    FollowUp asEvent() {
        return new FollowUp(id, runnerId, bout, slot, dueAt, expiresAt, stageAt, reason);
    }
}
