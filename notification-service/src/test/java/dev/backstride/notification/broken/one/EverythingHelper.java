package dev.backstride.notification.broken.one;

import dev.backstride.notification.broken.other.BackDoorResource;
import io.quarkus.mailer.Mail;
import java.time.Instant;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.jspecify.annotations.Nullable;

/** Named after nothing, calls a door, asks the machine for the time, and sends by itself. */
public class EverythingHelper {

    @Nullable
    Emitter<String> emitter;

    @Nullable
    Mail mail;

    public Instant when(BackDoorResource door) {
        return door.open() ? Instant.now() : Instant.EPOCH;
    }
}
