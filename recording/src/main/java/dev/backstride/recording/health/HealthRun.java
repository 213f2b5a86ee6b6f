package dev.backstride.recording.health;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.backstride.recording.Recording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * A running workout of the export.
 *
 * @param source what wrote it: a watch or an app, by the name that its owner gave it
 * @param zone where it was, as the watch tells it
 * @param lacksRoute whether it names a route that is not there or cannot be read, so that less is known than there is
 * @param recording what it is as a run; whether it can be one has still to be examined
 */
public record HealthRun(
        String source, Instant start, Instant end, Optional<ZoneId> zone, boolean lacksRoute, Recording recording) {

    /**
     * Its name, 48 characters at most: the same in every export that has it, for workouts come without ids and are known by
     * who wrote them, and when they were. One without its route has another: it shall not take the place of the whole.
     */
    public String name() {
        var workout = UUID.nameUUIDFromBytes((source + "\n" + start + "\n" + end).getBytes(UTF_8));
        return "apple-" + workout + (lacksRoute ? "-sums" : "");
    }
}
