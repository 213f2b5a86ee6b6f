package dev.backstride.plumbing.outbox;

import dev.backstride.events.runner.Consent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Knows what runners agree to. Asked when an event leaves, since it may have waited. */
public interface Consents {

    /** What each of {@code runners} agrees to by now; who is missing agrees to nothing. */
    Map<UUID, Set<Consent>> inForce(Collection<UUID> runners);
}
