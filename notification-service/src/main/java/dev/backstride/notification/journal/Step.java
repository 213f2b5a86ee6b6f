package dev.backstride.notification.journal;

import dev.backstride.events.EventType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One step in the life of a follow-up, an escalation or a message. Written once, never changed. */
@Entity
@Immutable
@Table(name = "step")
@IdClass(Step.Place.class)
public class Step {

    /**
     * Which step of what.
     *
     * @param no from 1
     */
    public record Place(String program, UUID aboutId, int no) implements Serializable {}

    @Id
    String program;

    @Id
    UUID aboutId;

    @Id
    int no;

    UUID runnerId;
    UUID eventId;

    @Enumerated(EnumType.STRING)
    EventType type;

    Instant at;
    String reason;

    Step() {}

    Step(Happening happening, int no) {
        this.program = happening.program();
        this.aboutId = happening.about();
        this.no = no;
        this.runnerId = happening.runner();
        this.eventId = StepId.of(aboutId, happening.type().wireName() + "#" + no);
        this.type = happening.type();
        this.at = happening.at();
        this.reason = happening.reason();
    }

    public boolean isAbout(UUID thing) {
        return aboutId.equals(thing);
    }

    public int no() {
        return no;
    }

    public UUID eventId() {
        return eventId;
    }

    public EventType type() {
        return type;
    }

    public Instant at() {
        return at;
    }

    public String reason() {
        return reason;
    }
}
