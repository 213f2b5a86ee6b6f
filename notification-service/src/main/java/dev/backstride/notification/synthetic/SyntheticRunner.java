package dev.backstride.notification.synthetic;

import dev.backstride.events.fact.Screening;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody made up, for a day. Ran an hour, an hour ago, and says how the back feels now: each rating within the window
 * after the run makes a decision. They want no messages, agree to nothing, and are erased when the day is over. All
 * instances share them, by their external id. Not safe for several threads.
 */
final class SyntheticRunner {

    private static final Duration RUN = Duration.ofHours(1);
    private static final int DISTANCE_METERS = 10_000;
    private static final Duration SINCE = Duration.ofHours(1);

    /** Nobody is to ask them first whether running is safe. */
    private static final Duration SCREENED = Duration.ofDays(1);

    /** From then on they ran once more: the window after a run is open for two hours from its first hour on. */
    private static final Duration NEXT_RUN = Duration.ofMinutes(100);

    /** For so long somebody looks for those of days on which nobody was there to erase them. */
    private static final int DAYS_BACK = 7;

    private final CheckInDoor door;
    private final Path token;
    private @Nullable LocalDate day;
    private @Nullable UUID id;
    private @Nullable Instant ranAt;

    SyntheticRunner(CheckInDoor door, Path token) {
        this.door = door;
        this.token = token;
    }

    /**
     * Is there, and has run not long ago.
     *
     * @param now in story time
     * @throws IOException when the check-in service does not take it
     */
    UUID ready(Instant now) throws IOException, InterruptedException {
        var known = beThere(now);
        if (ranAt == null || now.isAfter(ranAt.plus(NEXT_RUN))) {
            var start = now.minus(RUN).minus(SINCE);
            var run = Map.of(
                    "id",
                    name("run", now),
                    "startedAt",
                    start,
                    "durationSeconds",
                    RUN.toSeconds(),
                    "distanceMeters",
                    DISTANCE_METERS);
            tell(known, "runs", run);
            ranAt = now;
        }
        return known;
    }

    /** Says that the back feels well. */
    void feelWell(UUID runner, Instant now) throws IOException, InterruptedException {
        tell(runner, "symptoms", Map.of("id", name("felt", now), "moment", "AFTER", "feltAt", now, "level", 0));
    }

    private UUID beThere(Instant now) throws IOException, InterruptedException {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var known = id;
        if (known != null && today.equals(day)) {
            return known;
        }
        for (var ago = 1; ago <= DAYS_BACK; ago++) {
            erase(today.minusDays(ago));
        }
        known = register(today, now);
        tell(known, "screenings", Screening.allNo("panel", now.minus(SCREENED)));
        id = known;
        day = today;
        ranAt = null;
        return known;
    }

    private void erase(LocalDate of) throws IOException, InterruptedException {
        for (var left :
                door.get("/v1/runners?externalId=" + externalId(of), token).path("items")) {
            door.delete("/v1/runners/" + left.path("id").asText(), token);
        }
    }

    private UUID register(LocalDate of, Instant now) throws IOException, InterruptedException {
        var profile = new LinkedHashMap<String, Object>();
        profile.put("externalId", externalId(of));
        profile.put("zone", "UTC");
        profile.put("birthDate", "1990-06");
        profile.put("pauseUntil", now.plus(Duration.ofDays(2)));
        return UUID.fromString(
                door.post("/v1/runners", token, profile).path("id").asText());
    }

    private static String externalId(LocalDate of) {
        return "synthetic-" + of;
    }

    private void tell(UUID runner, String what, Object fact) throws IOException, InterruptedException {
        door.post("/v1/runners/" + runner + "/" + what, token, fact);
    }

    private static String name(String what, Instant now) {
        return what + "-" + now.toEpochMilli() + "-" + ProcessHandle.current().pid();
    }
}
