package dev.backstride.notification.call;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.notification.journal.StepId;
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

/** One copy of an escalation to one person. The mail that carries it has its id. */
@Entity
@Table(name = "escalation_call")
@IdClass(Key.class)
public class Call {

    @Id
    String program;

    @Id
    UUID id;

    UUID runnerId;
    UUID escalationId;
    UUID assessmentId;
    int round;

    @Enumerated(EnumType.STRING)
    Recipient recipient;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Code> codes;

    @Enumerated(EnumType.STRING)
    CallState state;

    @Enumerated(EnumType.STRING)
    Why why;

    Instant dueAt;
    Instant stateAt;

    Call() {}

    /**
     * A copy that is sent now, unless something is against it.
     *
     * @param occasion why anybody is called
     */
    public Call(Occasion occasion, Recipient recipient, Instant now) {
        this.program = occasion.program();
        this.id = StepId.of(occasion.escalation(), occasion.assessment() + "#" + occasion.round() + " to " + recipient);
        this.runnerId = occasion.runner();
        this.escalationId = occasion.escalation();
        this.assessmentId = occasion.assessment();
        this.round = occasion.round();
        this.recipient = recipient;
        this.codes = occasion.codes();
        this.dueAt = now;
        become(CallState.CALLED, occasion.why(), now);
    }

    /** Puts it off until {@code due}. */
    public void waitFor(Instant due, Why reason, Instant now) {
        dueAt = due;
        become(CallState.WAITING, reason, now);
    }

    /** It is their time. Why it waited stays. */
    public void send(Instant now) {
        become(CallState.CALLED, why, now);
    }

    public void holdBack(Why reason, Instant now) {
        become(CallState.HELD_BACK, reason, now);
    }

    private void become(CallState next, Why reason, Instant now) {
        state = next;
        why = reason;
        stateAt = now;
    }

    public String program() {
        return program;
    }

    public UUID id() {
        return id;
    }

    public UUID runner() {
        return runnerId;
    }

    public UUID escalation() {
        return escalationId;
    }

    /** The decision that called for it. */
    public UUID assessment() {
        return assessmentId;
    }

    /** 0 at an alarm, from 1 on where nobody had taken it. */
    public int round() {
        return round;
    }

    public Recipient recipient() {
        return recipient;
    }

    /** All reasons, whoever may see them. */
    public List<Code> codes() {
        return codes;
    }

    public CallState state() {
        return state;
    }

    public boolean is(CallState which) {
        return state == which;
    }

    public Why why() {
        return why;
    }

    /** When it was or is to be sent, in story time. */
    public Instant due() {
        return dueAt;
    }

    /** Since when it is in its state, in story time. */
    public Instant since() {
        return stateAt;
    }
}
