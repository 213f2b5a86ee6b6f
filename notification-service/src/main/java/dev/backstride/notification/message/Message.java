package dev.backstride.notification.message;

import dev.backstride.events.decision.Recipient;
import dev.backstride.events.runner.Channel;
import dev.backstride.notification.channel.Parcel;
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

    /** Whether it is wanted no more: an attempt under way is the last. */
    boolean unwanted;

    /** Why the last attempt failed; null where none did. */
    @Nullable
    String lastError;

    Instant queuedAt;
    Instant statusAt;
    Instant nextAttemptAt;

    Message() {}

    Message(UUID id, Post post, @Nullable String address, String html, Instant storyNow, Instant realNow) {
        this.program = post.runner().program();
        this.id = id;
        this.runnerId = post.runner().id();
        this.aboutId = post.about();
        this.kind = post.kind();
        this.recipient = post.recipient();
        this.channel = Channel.MAIL;
        this.address = address;
        this.language = post.letter().language().tag();
        this.subject = post.letter().subject();
        this.text = post.letter().text();
        this.html = html;
        this.reason = post.reason();
        this.queuedAt = storyNow;
        this.nextAttemptAt = realNow;
        become(Status.QUEUED, storyNow);
    }

    void become(Status next, Instant storyNow) {
        status = next;
        statusAt = storyNow;
    }

    /** Gives it to a courier until {@code leaseEnds}. */
    Parcel take(Instant storyNow, Instant leaseEnds) {
        become(Status.SENDING, storyNow);
        attempts++;
        nextAttemptAt = leaseEnds;
        return new Parcel(program, id, runnerId, address, language, subject, text, html, attempts);
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

    /** Whether {@code parcel} is still this message's latest attempt, not one whose lease is over. */
    boolean isCarriedBy(Parcel parcel) {
        return status == Status.SENDING && attempts == parcel.attempt();
    }
}
