package dev.backstride.notification.message;

import dev.backstride.events.decision.Recipient;
import dev.backstride.events.fact.Tier;
import dev.backstride.events.runner.Channel;
import dev.backstride.notification.channel.Parcel;
import dev.backstride.notification.contact.Address;
import dev.backstride.notification.runner.Key;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message from us to one person. */
@Entity
@Table(name = "message")
@IdClass(Key.class)
class Message {

    @Id
    String program;

    @Id
    UUID id;

    UUID runnerId;
    UUID aboutId;

    @Enumerated(EnumType.STRING)
    Kind kind;

    /** How soon a person is needed; null where none is. */
    @Nullable
    @Enumerated(EnumType.STRING)
    Tier tier;

    @Enumerated(EnumType.STRING)
    Recipient recipient;

    @Enumerated(EnumType.STRING)
    Channel channel;

    /** Null where the recipient has none. */
    @Nullable
    String address;

    /** BCP 47. */
    String language;

    String subject;
    String text;
    String html;

    @Enumerated(EnumType.STRING)
    Status status;

    String reason;
    int attempts;

    /** Whether the runner may turn off what is like it. */
    boolean optional;

    /** Whether it is wanted no more: an attempt under way is the last. */
    boolean unwanted;

    /** Why the last attempt failed; null where none did. */
    @Nullable
    String lastError;

    Instant queuedAt;
    Instant statusAt;
    Instant nextAttemptAt;

    Message() {}

    Message(UUID id, Post post, @Nullable Address address, String html, Instant storyNow, Instant realNow) {
        this.program = post.runner().program();
        this.id = id;
        this.runnerId = post.runner().id();
        this.aboutId = post.about();
        this.kind = post.kind();
        this.recipient = post.recipient();
        this.tier = post.tier();
        this.channel = address == null ? Channel.MAIL : address.channel();
        this.address = address == null ? null : address.place();
        this.language = post.letter().language().tag();
        this.subject = post.letter().subject();
        this.text = post.letter().text();
        this.html = html;
        this.reason = post.reason();
        this.optional = post.isOptional();
        this.queuedAt = storyNow;
        this.nextAttemptAt = realNow;
        become(Status.QUEUED, storyNow);
    }

    void become(Status next, Instant storyNow) {
        status = next;
        statusAt = storyNow;
    }

    /** Nobody wants it any more; says whether it had not left yet. One that is on its way is not tried again. */
    boolean withdraw(String why, Instant storyNow) {
        if (status == Status.QUEUED || status == Status.WAITING) {
            reason = why;
            become(Status.WITHDRAWN, storyNow);
            return true;
        }
        unwanted = true;
        return false;
    }

    /** It is sent later, or later still. */
    void keep(String why, Instant storyNow) {
        reason = why;
        become(Status.WAITING, storyNow);
    }

    /** It is sent now. */
    void release(String why, Instant storyNow, Instant realNow) {
        reason = why;
        nextAttemptAt = realNow;
        become(Status.QUEUED, storyNow);
    }

    /** Puts it back into the queue after an attempt that failed. */
    void tryAgain(String error, Instant storyNow, Instant nextAttempt) {
        become(Status.QUEUED, storyNow);
        lastError = error;
        nextAttemptAt = nextAttempt;
    }

    /** Goes another way from now on; attempts are counted anew. */
    void goTo(Address other, String error, Instant storyNow, Instant realNow) {
        channel = other.channel();
        address = other.place();
        attempts = 0;
        tryAgain(error, storyNow, realNow);
    }

    /** Whether {@code parcel} is still this message's latest attempt, not one whose lease is over. */
    boolean isCarriedBy(Parcel parcel) {
        return status == Status.SENDING && channel == parcel.channel() && attempts == parcel.attempt();
    }
}
