package dev.backstride.notification.partner.subscription;

import dev.backstride.notification.runner.Key;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A partner's webhook: where events go, and which. Its secrets are sealed. */
@Entity
@Table(name = "webhook_subscription")
@IdClass(Key.class)
public class Subscription {

    @Id
    String program;

    @Id
    UUID id;

    String url;

    /** Wire names; none for all types. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> types;

    @Nullable
    String description;

    @Enumerated(EnumType.STRING)
    Status status;

    /** In story time, as {@link #disabledAt}. */
    @Column(updatable = false)
    Instant createdAt;

    @Nullable
    Instant disabledAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    Why reason;

    /** Events that were published before this, in real time, are not for it. */
    Instant readsFrom;

    byte[] secret;

    byte @Nullable [] oldSecret;

    /** Until when the old secret signs too, in real time. */
    @Nullable
    Instant oldUntil;

    /** Since when nothing was taken, in real time; null while all goes well. */
    @Nullable
    Instant failingSince;

    Subscription() {}

    Subscription(Key key, byte[] secret, Instant now, Instant readsFrom) {
        this.program = key.program();
        this.id = key.id();
        this.secret = secret;
        this.createdAt = now;
        this.readsFrom = readsFrom;
        this.status = Status.ACTIVE;
    }

    /** Takes on what the partner wants of it. */
    void follow(Wish wish, List<String> wireNames) {
        url = wish.url();
        types = wireNames;
        description = wish.description() == null || wish.description().isBlank() ? null : wish.description();
    }

    /** Sends again: what waits, and what comes from now on. */
    void enable(Instant from) {
        if (status == Status.DISABLED) {
            status = Status.ACTIVE;
            disabledAt = null;
            reason = null;
            failingSince = null;
            readsFrom = from;
        }
    }

    /** Says whether it was active until then. */
    boolean disable(Why why, Instant now) {
        if (status == Status.DISABLED) {
            return false;
        }
        status = Status.DISABLED;
        disabledAt = now;
        reason = why;
        return true;
    }

    /** Signs with {@code fresh} from now on, and with the one before until then. */
    void rotate(byte[] fresh, Instant until) {
        oldSecret = secret;
        oldUntil = until;
        secret = fresh;
    }

    Key key() {
        return new Key(program, id);
    }

    /** Something was taken there. */
    public void took() {
        failingSince = null;
    }

    /** Something was not taken there {@code at}, in real time. */
    public void failed(Instant at) {
        if (failingSince == null) {
            failingSince = at;
        }
    }

    /** Whether nothing was taken there for {@code silence}, as far as anything was sent. */
    public boolean isSilentFor(Duration silence, Instant realNow) {
        return failingSince != null && !failingSince.plus(silence).isAfter(realNow);
    }

    public boolean isActive() {
        return status == Status.ACTIVE;
    }
}
