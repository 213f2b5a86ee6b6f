package dev.backstride.plumbing.deadletter;

import java.util.Set;
import java.util.UUID;

/**
 * What is given up.
 *
 * @param why for whoever asks later
 */
record GivenUp(Set<UUID> ids, String why) {

    GivenUp {
        if (ids == null || ids.isEmpty()) {
            throw new IllegalArgumentException("ids: say which");
        }
        if (why == null || why.isBlank()) {
            throw new IllegalArgumentException("why: say it, for whoever asks later");
        }
    }
}
