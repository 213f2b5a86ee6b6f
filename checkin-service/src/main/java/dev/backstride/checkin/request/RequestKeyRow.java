package dev.backstride.checkin.request;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A named request that was answered, and the answer. */
@Entity
@Table(name = "request_key")
public class RequestKeyRow {

    @EmbeddedId
    RequestKey id;

    String fingerprint;
    int status;

    @Nullable
    String location;

    String body;
    Instant expiresAt;

    RequestKeyRow() {}

    RequestKeyRow(RequestKey id, String fingerprint, Answer answer, Instant expiresAt) {
        this.id = id;
        this.fingerprint = fingerprint;
        this.status = answer.status();
        this.location = answer.location();
        this.body = answer.body();
        this.expiresAt = expiresAt;
    }

    Answer answer() {
        return new Answer(status, location, body);
    }
}
