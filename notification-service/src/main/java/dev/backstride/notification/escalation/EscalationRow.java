package dev.backstride.notification.escalation;

import dev.backstride.devui.FollowUpBoard;
import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.fact.Tier;
import dev.backstride.events.message.Escalation;
import dev.backstride.notification.call.Occasion;
import dev.backstride.notification.call.Why;
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
import java.util.stream.Stream;
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

    /** What the runner is to do about running. */
    @Enumerated(EnumType.STRING)
    Action action;

    /** How often people were called again because nobody had taken it. */
    int rounds;

    Instant raisedAt;

    @Nullable
    Instant expiredAt;

    @Nullable
    Instant acknowledgedAt;

    @Nullable
    String acknowledgedBy;

    @Nullable
    Instant closedAt;

    EscalationRow() {}

    EscalationRow(String program, UUID id, UUID runner, UUID assessment, Alarm alarm, Action action, Instant now) {
        this.program = program;
        this.id = id;
        this.runnerId = runner;
        this.assessmentId = assessment;
        this.tier = alarm.tier();
        this.codes = alarm.codes();
        this.recipients = alarm.recipients();
        this.action = action;
        this.status = Status.OPEN;
        this.raisedAt = now;
    }

    /** The code that names its tier. */
    Code reason() {
        return Alarm.reason(tier);
    }

    /** Takes in what a further decision says. */
    void learn(List<Code> further, Action next) {
        codes = Stream.concat(codes.stream(), further.stream()).distinct().toList();
        action = next;
    }

    Occasion occasion(UUID assessment, int round, List<Code> reasons, Why why) {
        return new Occasion(program, runnerId, id, assessment, round, reasons, why);
    }

    /** What ops see of it, which is not about whom it is. */
    FollowUpBoard.Waiting asWaiting() {
        return new FollowUpBoard.Waiting(id, program, tier.name(), status.name(), raisedAt);
    }

    /** What the world hears of the step taken {@code at}. */
    Escalation asEvent(List<Recipient> told, Instant at, @Nullable String by) {
        return new Escalation(id, runnerId, tier, codes, assessmentId, told, at, by);
    }
}
