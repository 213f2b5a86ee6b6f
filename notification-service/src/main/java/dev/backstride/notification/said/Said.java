package dev.backstride.notification.said;

import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Slot;
import dev.backstride.events.fact.Instrument;
import dev.backstride.events.fact.Tier;
import dev.backstride.events.runner.Channel;
import dev.backstride.notification.runner.Key;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A question, a questionnaire, an escalation or a message, seen from outside: a row of the view over the four. */
@Entity
@Immutable
@Table(name = "said")
@IdClass(Key.class)
public class Said {

    /** What it is. */
    public enum Kind {
        FOLLOW_UP,
        QUESTIONNAIRE,
        ESCALATION,
        MESSAGE
    }

    @Id
    String program;

    @Id
    UUID id;

    UUID runnerId;

    @Enumerated(EnumType.STRING)
    Kind kind;

    Instant begunAt;

    @Nullable
    UUID aboutId;

    @Nullable
    @Enumerated(EnumType.STRING)
    Slot slot;

    @Nullable
    String bout;

    @Nullable
    Instant dueAt;

    @Nullable
    Instant expiresAt;

    @Nullable
    @Enumerated(EnumType.STRING)
    Tier tier;

    @Nullable
    @Enumerated(EnumType.STRING)
    Recipient recipient;

    @Nullable
    @Enumerated(EnumType.STRING)
    Channel channel;

    @Nullable
    String subject;

    @Nullable
    Integer attempts;

    @Nullable
    @Enumerated(EnumType.STRING)
    Instrument instrument;

    String state;
    Instant stateAt;
    String reason;
}
