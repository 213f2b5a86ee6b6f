package dev.backstride.plumbing.deadletter;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which dead letters; what is absent does not matter.
 *
 * @param after the {@code next} of the page before
 * @param limit how many at most, 1 to {@value #MOST}
 */
record Filter(
        @Nullable Set<UUID> ids,
        @Nullable String program,
        @Nullable String topic,
        @Nullable String reason,
        @Nullable String after,
        @Nullable Integer limit) {

    static final int MOST = 500;
    private static final int USUALLY = 100;

    Filter {
        if (limit != null && (limit < 1 || limit > MOST)) {
            throw new IllegalArgumentException("limit: 1 to " + MOST);
        }
    }

    /** These, as many as there may be at once. */
    static Filter of(Set<UUID> ids) {
        if (ids.size() > MOST) {
            throw new IllegalArgumentException("ids: at most " + MOST);
        }
        return new Filter(ids, null, null, null, null, MOST);
    }

    /** Where the page before ended; null for the first. */
    @Nullable
    Place place() {
        return after == null ? null : Place.of(after);
    }

    int most() {
        return limit == null ? USUALLY : limit;
    }
}
