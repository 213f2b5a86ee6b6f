package dev.backstride.assessment.runner;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A runner, as their program last told us. */
@Entity
@Table(name = "runner")
@IdClass(RunnerRow.Key.class)
public class RunnerRow {

    /** Which runner. */
    public record Key(String program, UUID id) implements Serializable {}

    @Id
    String program;

    @Id
    UUID id;

    @Nullable
    String externalId;

    @JdbcTypeCode(SqlTypes.JSON)
    String profile;

    Instant toldAt;
}
