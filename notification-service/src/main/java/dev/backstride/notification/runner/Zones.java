package dev.backstride.notification.runner;

import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Zones by their names. */
final class Zones {

    private Zones() {}

    /** The zone of an IANA name; empty where there is none of that name. */
    static Optional<ZoneId> known(@Nullable String name) {
        return name != null && ZoneId.getAvailableZoneIds().contains(name)
                ? Optional.of(ZoneId.of(name))
                : Optional.empty();
    }
}
