package dev.backstride.assessment.runner;

import dev.backstride.events.fact.Source;
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

/** A fact in its latest version; without content one that was taken back. */
@Entity
@Table(name = "fact")
@IdClass(FactRow.Key.class)
public class FactRow {

    /** Which fact. */
    public record Key(String program, UUID runnerId, String id) implements Serializable {}

    @Id
    String program;

    @Id
    UUID runnerId;

    @Id
    String id;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    String content;

    Instant toldAt;

    @Enumerated(EnumType.STRING)
    Source origin;
}
