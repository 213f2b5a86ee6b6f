package dev.backstride.notification.runner;

import dev.backstride.events.decision.Recipient;
import dev.backstride.events.runner.Contact;
import dev.backstride.events.runner.Contacts;
import dev.backstride.events.runner.Profile;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A runner as their program last described them. */
@Entity
@Table(name = "runner")
@IdClass(Key.class)
public class KnownRunner {

    @Id
    String program;

    @Id
    UUID id;

    /** A record that nothing changes: without saying so it would be written and read again each time it is loaded. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Profile profile;

    /** IANA zone of where they were last known to be; null where that is their home. */
    @Nullable
    String zone;

    /** Since when, by the event that said so; null where none did. */
    @Nullable
    Instant zoneAt;

    KnownRunner() {}

    KnownRunner(String program, UUID id) {
        this.program = program;
        this.id = id;
    }

    public String program() {
        return program;
    }

    public UUID id() {
        return id;
    }

    public Profile profile() {
        return profile;
    }

    /** The zone the runner is in, as far as anybody said: where the last fact was told, else home, else UTC. */
    public ZoneId zone() {
        return zone == null ? home() : ZoneId.of(zone);
    }

    private ZoneId home() {
        return Zones.known(profile.zone()).orElse(ZoneOffset.UTC);
    }

    /** They say of themselves what their program tells us: who moves house is at home there. */
    void describe(Profile described, Instant at) {
        if (profile == null || !profile.zone().equals(described.zone())) {
            move(null, at);
        }
        profile = described;
    }

    /** Somebody was in {@code place} at {@code at}: who is told of it late does not go back. */
    void move(@Nullable String place, Instant at) {
        if (zoneAt == null || !at.isBefore(zoneAt)) {
            zone = place;
            zoneAt = at;
        }
    }

    /** How to reach {@code recipient}; empty where the runner named nobody. */
    public Optional<Contact> contact(Recipient recipient) {
        return Optional.ofNullable(profile.contacts()).map(contacts -> of(contacts, recipient));
    }

    private static Contact of(Contacts contacts, Recipient recipient) {
        return switch (recipient) {
            case RUNNER -> contacts.runner();
            case CLINICIAN -> contacts.clinician();
            case COACH -> contacts.coach();
            case GUARDIAN -> contacts.guardian();
            case ON_CALL -> null;
        };
    }
}
