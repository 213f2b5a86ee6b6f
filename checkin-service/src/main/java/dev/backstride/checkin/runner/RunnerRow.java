package dev.backstride.checkin.runner;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A runner as registered, with the newest version of their profile. */
@Entity
@Table(name = "runner")
public class RunnerRow {

    @EmbeddedId
    RunnerKey key;

    @Nullable
    String externalId;

    Instant registeredAt;

    /** Counts the states the runner was in, from 1. */
    int version;

    /** The profile, as JSON. */
    @JdbcTypeCode(SqlTypes.JSON)
    String profile;

    RunnerRow() {}

    RunnerRow(RunnerKey key, Instant registeredAt) {
        this.key = key;
        this.registeredAt = registeredAt;
    }
}
