package dev.backstride.events.runner;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A service has forgotten a runner. It does not say whom.
 *
 * @param erasure the id of the erasure, which is that of its event
 * @param service which service, such as {@code assessment-service}
 * @param deleted how many rows there were, by table
 * @param at when, in story time
 */
public record ErasureConfirmation(UUID erasure, String service, Map<String, Integer> deleted, Instant at) {

    public ErasureConfirmation {
        deleted = Map.copyOf(deleted);
    }
}
