package dev.backstride.recording.health;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Times as the export writes them: {@code 2024-06-17 07:00:05 +0200}. */
final class HealthTime {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss Z", Locale.ROOT);

    private HealthTime() {}

    /** Empty where {@code text} is none. */
    static Optional<Instant> of(String text) {
        try {
            return Optional.of(FORMAT.parse(text, Instant::from));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** A zone by its IANA name; empty where {@code text} is none. */
    static Optional<ZoneId> zone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text) ? Optional.of(ZoneId.of(text)) : Optional.empty();
    }
}
