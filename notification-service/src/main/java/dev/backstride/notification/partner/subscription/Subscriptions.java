package dev.backstride.notification.partner.subscription;

import dev.backstride.notification.runner.Key;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The webhooks of each program. */
@ApplicationScoped
public class Subscriptions implements PanacheRepositoryBase<Subscription, Key> {

    /** All of a program, the oldest first. */
    List<Subscription> of(String program) {
        return list("program = ?1 order by createdAt, id", program);
    }

    /** One, which nobody else changes before the transaction ends. */
    public Optional<Subscription> locked(String program, UUID id) {
        return findByIdOptional(new Key(program, id), LockModeType.PESSIMISTIC_WRITE);
    }

    long countAll(Status status) {
        return count("status", status);
    }
}
