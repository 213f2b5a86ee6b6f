package dev.backstride.notification.escalation;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.fact.Tier;
import dev.backstride.events.message.Escalation;
import dev.backstride.notification.runner.Key;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A person is needed for a runner. */
@Entity
@Table(name = "escalation")
@IdClass(Key.class)
class EscalationRow {

    @Id
    String program;

    @Id
    UUID id;

    UUID runnerId;
    UUID assessmentId;

    @Enumerated(EnumType.STRING)
    Tier tier;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Code> codes;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Recipient> recipients;

    @Enumerated(EnumType.STRING)
    Status status;

    Instant raisedAt;

    @Nullable
    Instant acknowledgedAt;

    @Nullable
    String acknowledgedBy;

    @Nullable
    Instant closedAt;

    EscalationRow() {}

    EscalationRow(String program, UUID id, UUID runner, UUID assessment, Alarm alarm, Instant now) {
        this.program = program;
        this.id = id;
        this.runnerId = runner;
        this.assessmentId = assessment;
        this.tier = alarm.tier();
        this.codes = alarm.codes();
        this.recipients = alarm.recipients();
        this.status = Status.OPEN;
        this.raisedAt = now;
    }

    /** What the world hears of the step taken {@code at}. */
    Escalation asEvent(Instant at, @Nullable String by) {
        return new Escalation(id, runnerId, tier, codes, assessmentId, recipients, at, by);
    }
}
