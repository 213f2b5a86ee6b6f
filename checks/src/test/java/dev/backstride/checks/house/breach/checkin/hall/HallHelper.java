package dev.backstride.checks.house.breach.checkin.hall;

import dev.backstride.checks.house.breach.assessment.Weighing;
import dev.backstride.checks.house.breach.checkin.attic.AtticResource;
import dev.backstride.checks.house.breach.plumbing.tenant.Tenant;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.eclipse.microprofile.reactive.messaging.Emitter;

/** A bad name that calls a door and a neighbour, asks for the time, pries, and reaches for database and broker. */
public record HallHelper(AtticResource door, EntityManager database, Emitter<String> broker, Weighing neighbour) {

    /** The wrong clock. */
    public Instant time() {
        return Instant.now();
    }

    /** Every program's. */
    public void pry(Runnable search) {
        Tenant.everyone(search);
    }
}
