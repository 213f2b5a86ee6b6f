package dev.backstride.notification.contact;

import dev.backstride.events.decision.Recipient;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A webhook that said it is gone for good. */
@Entity
@Table(name = "closed_webhook")
@IdClass(ClosedWebhook.Whose.class)
class ClosedWebhook {

    record Whose(String program, UUID runnerId, Recipient recipient) implements Serializable {}

    @Id
    String program;

    @Id
    UUID runnerId;

    @Id
    @Enumerated(EnumType.STRING)
    Recipient recipient;

    /** The one that is gone; another one is not. */
    String address;

    String reason;

    /** In story time. */
    Instant closedAt;

    ClosedWebhook() {}

    ClosedWebhook(Whose whose) {
        this.program = whose.program();
        this.runnerId = whose.runnerId();
        this.recipient = whose.recipient();
    }
}
