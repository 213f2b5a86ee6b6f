package dev.backstride.checkin.file;

import dev.backstride.recording.Recording;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where in the world a run was, as far as clocks tell. The upload knows best; a watch that shows the time of the
 * runner's home, or no time that is believed, was at home; any other travelled.
 */
public final class RunZone {

    private RunZone() {}

    /**
     * The IANA zone.
     *
     * @param said the upload's word
     * @param home the runner's home zone
     */
    public static String of(Recording recording, @Nullable String said, String home) {
        if (said != null) {
            return said;
        }
        var start = recording.startedAt();
        return recording
                .utcOffset()
                .filter(offset -> !offset.equals(offsetIn(home, start)))
                .flatMap(offset -> zone(offset, start))
                .orElse(home);
    }

    /** A zone of whole hours has a name of its own; the few others take that of the first region with their time. */
    private static Optional<String> zone(ZoneOffset offset, Instant at) {
        var seconds = offset.getTotalSeconds();
        if (seconds == 0) {
            return Optional.of("Etc/UTC");
        }
        // POSIX counts westwards: Etc/GMT-2 is two hours ahead.
        return seconds % 3600 == 0
                ? Optional.of("Etc/GMT%+d".formatted(-seconds / 3600))
                : ZoneId.getAvailableZoneIds().stream()
                        .filter(name -> name.contains("/") && offset.equals(offsetIn(name, at)))
                        .min(String::compareTo);
    }

    private static ZoneOffset offsetIn(String zone, Instant at) {
        return ZoneId.of(zone).getRules().getOffset(at);
    }
}
