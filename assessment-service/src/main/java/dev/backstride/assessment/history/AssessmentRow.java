package dev.backstride.assessment.history;

import dev.backstride.events.decision.Amendment;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A decision as it was issued. Only its end is ever added: superseded or retracted. */
@Entity
@Table(name = "assessment")
@IdClass(AssessmentRow.Key.class)
public class AssessmentRow {

    /** Which decision. */
    public record Key(String program, UUID runnerId, UUID id) implements Serializable {}

    @Id
    String program;

    @Id
    UUID runnerId;

    @Id
    UUID id;

    Instant decidedAt;
    Instant issuedAt;

    @Nullable
    UUID supersedes;

    @Nullable
    @Enumerated(EnumType.STRING)
    Amendment amendment;

    @JdbcTypeCode(SqlTypes.JSON)
    String content;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    String plan;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    String panel;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    String steps;

    boolean restsOnScreening;
    boolean restsOnUnshareable;

    @Enumerated(EnumType.STRING)
    Status status;

    @Nullable
    UUID supersededBy;

    @Nullable
    Instant retractedAt;

    @Nullable
    @Enumerated(EnumType.STRING)
    Amendment retraction;
}
