package dev.backstride.checkin.file;

import dev.backstride.events.fact.Column;
import dev.backstride.events.fact.Digest;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunKind;
import dev.backstride.recording.Recording;
import dev.backstride.recording.digest.Measure;
import org.jspecify.annotations.Nullable;

/** The run that a recording tells of. */
public final class RecordedRun {

    private RecordedRun() {}

    /**
     * The fact.
     *
     * @param id the run's name
     * @param zone IANA zone the runner was in
     */
    public static Run of(Recording recording, String id, String zone, Addition addition) {
        var times = recording.times();
        return new Run(
                id,
                recording.startedAt(),
                Math.toIntExact(Math.round(times.elapsed().toMillis() / 1000.0)),
                Math.toIntExact(Math.round(recording.distanceMeters())),
                Math.toIntExact(Math.round(times.moving().toMillis() / 1000.0)),
                Measured.orNull(recording.climb().ascentMeters()),
                digest(recording.digest()),
                addition.perceivedStart,
                addition.warmUpMovements,
                addition.sittingHours,
                null,
                RunKind.valueOf(recording.kind().name()),
                null,
                zone,
                null);
    }

    private static @Nullable Digest digest(dev.backstride.recording.digest.Digest digest) {
        return digest.size() == 0
                ? null
                : new Digest(
                        column(digest, Measure.GRADE_ADJUSTED_SPEED),
                        column(digest, Measure.HEART_RATE),
                        column(digest, Measure.CADENCE),
                        column(digest, Measure.GRADE),
                        column(digest, Measure.LEFT_GROUND_CONTACT));
    }

    private static @Nullable Column column(dev.backstride.recording.digest.Digest digest, Measure measure) {
        return digest.column(measure).map(Column::of).orElse(null);
    }
}
