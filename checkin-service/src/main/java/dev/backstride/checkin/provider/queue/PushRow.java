package dev.backstride.checkin.provider.queue;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A push as it came. */
@Entity
@Table(name = "provider_push")
public class PushRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    String program;
    String provider;
    String contentHash;

    @Nullable
    String sender;

    byte[] body;
    Instant receivedAt;
    String[] users = {};
    int attempts;

    /** When it is to be read; absent once that is over. */
    @Nullable
    Instant dueAt;

    /** What came of it, or what stands in the way. */
    @Nullable
    String outcome;

    PushRow() {}
}
