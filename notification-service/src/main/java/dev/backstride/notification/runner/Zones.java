package dev.backstride.notification.runner;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Zones by their names. */
final class Zones {

    /** Asked for each time, they would be copied each time. */
    private static final Set<String> NAMES = Set.copyOf(ZoneId.getAvailableZoneIds());

    private Zones() {}

    /** The zone of an IANA name; empty where there is none of that name. */
    static Optional<ZoneId> known(@Nullable String name) {
        return name != null && NAMES.contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }
}
