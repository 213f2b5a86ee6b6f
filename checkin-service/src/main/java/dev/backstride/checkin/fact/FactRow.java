package dev.backstride.checkin.fact;

import dev.backstride.events.fact.Source;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The newest version of a fact. */
@Entity
@Table(name = "fact")
public class FactRow {

    @EmbeddedId
    FactKey key;

    @Enumerated(EnumType.STRING)
    FactKind kind;

    /** Counts what was told under this name, from 1. */
    int version;

    @Enumerated(EnumType.STRING)
    Source source = Source.DIRECT;

    Instant occurredAt;
    Instant receivedAt;

    @Nullable
    Instant deletedAt;

    @Nullable
    String runId;

    String contentHash;

    /** The fact as it is read and published. */
    @JdbcTypeCode(SqlTypes.JSON)
    String content;

    FactRow() {}

    FactRow(FactKey key, FactKind kind) {
        this.key = key;
        this.kind = kind;
    }
}
