package dev.backstride.checkin.ruin.hall;

import dev.backstride.checkin.ruin.attic.AtticResource;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.eclipse.microprofile.reactive.messaging.Emitter;

/** A bad name that calls a door, asks for the time, and reaches for database and broker. */
public record HallHelper(AtticResource door, EntityManager database, Emitter<String> broker) {

    /** The wrong clock. */
    public Instant time() {
        return Instant.now();
    }
}
