package dev.backstride.checkin.file;

import dev.backstride.recording.Flag;
import dev.backstride.recording.Format;
import dev.backstride.recording.Quality;
import dev.backstride.recording.Recording;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a recording, for whoever sent it.
 *
 * @param format of its file; absent where it came as numbers of a provider
 * @param sport the file's own word; empty when it names none
 * @param device maker and product, as far as the file names them
 * @param elapsedSeconds from start to end, pauses included
 * @param timerSeconds with the watch's timer on
 * @param movingSeconds in motion
 * @param distanceMeters metres covered
 * @param averageHeartRate beats/min
 * @param maxHeartRate beats/min
 * @param averageCadence steps/min, both feet
 * @param leftGroundContact mean share of ground contact on the left foot, %
 * @param samplesWithLeftGroundContact what that mean rests on; unknown of files that came in before it was told
 * @param ascentMeters the watch's own sum of climbs, or ours where CLIMB_DERIVED is among the flags
 * @param timeZoneOffset local time less UTC at the start, where the file says so believably
 */
public record Understood(
        @Nullable Format format,
        String sport,
        String device,
        Instant startedAt,
        double elapsedSeconds,
        double timerSeconds,
        double movingSeconds,
        double distanceMeters,
        int samples,
        int samplesWithHeartRate,
        @Nullable Double averageHeartRate,
        @Nullable Integer maxHeartRate,
        @Nullable Double averageCadence,
        @Nullable Double leftGroundContact,
        @Nullable Integer samplesWithLeftGroundContact,
        @Nullable Integer ascentMeters,
        int laps,
        int pauses,
        @Nullable String timeZoneOffset,
        Quality quality,
        Set<Flag> flags) {

    public static Understood of(Recording recording) {
        var times = recording.times();
        var effort = recording.effort();
        return new Understood(
                recording.format().orElse(null),
                recording.sport(),
                device(recording.device()),
                recording.startedAt(),
                times.elapsed().toMillis() / 1000.0,
                times.timer().toMillis() / 1000.0,
                times.moving().toMillis() / 1000.0,
                recording.distanceMeters(),
                recording.counts().samples(),
                recording.counts().withHeartRate(),
                Measured.orNull(effort.averageHeartRate()),
                Measured.orNull(effort.maximumHeartRate()),
                Measured.orNull(effort.averageStepRate()),
                Measured.orNull(recording.leftGroundContact()),
                recording.counts().withLeftGroundContact(),
                Measured.orNull(recording.climb().ascentMeters()),
                recording.counts().laps(),
                times.pauses(),
                recording.utcOffset().map(ZoneOffset::getId).orElse(null),
                recording.quality(),
                recording.flags());
    }

    private static String device(Recording.Device device) {
        return Stream.of(device.maker(), device.name())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
