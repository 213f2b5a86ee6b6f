package dev.backstride.notification.runner;

import dev.backstride.events.decision.Recipient;
import dev.backstride.events.runner.Contact;
import dev.backstride.events.runner.Contacts;
import dev.backstride.events.runner.Profile;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A runner as their program last described them. */
@Entity
@Table(name = "runner")
@IdClass(Key.class)
public class KnownRunner {

    @Id
    String program;

    @Id
    UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    Profile profile;

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
