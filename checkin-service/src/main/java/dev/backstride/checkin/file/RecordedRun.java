package dev.backstride.checkin.file;

import dev.backstride.events.fact.Column;
import dev.backstride.events.fact.Digest;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunKind;
import dev.backstride.recording.Quality;
import dev.backstride.recording.Recording;
import dev.backstride.recording.digest.Measure;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The run that a recording tells of. */
public final class RecordedRun {

    private static final Set<Measure> OF_GOOD_QUALITY = EnumSet.of(Measure.GRADE_ADJUSTED_SPEED, Measure.GRADE);

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
                digest(recording),
                addition.perceivedStart,
                addition.warmUpMovements,
                addition.sittingHours,
                null,
                RunKind.valueOf(recording.kind().name()),
                null,
                zone,
                null);
    }

    /** A reduced recording has no say on how the run began and on its climbs: speed and grade are left out. */
    private static @Nullable Digest digest(Recording recording) {
        var measures = EnumSet.allOf(Measure.class);
        if (recording.quality() != Quality.GOOD) {
            measures.removeAll(OF_GOOD_QUALITY);
        }
        var columns = new EnumMap<Measure, Column>(Measure.class);
        for (var measure : measures) {
            recording.digest().column(measure).ifPresent(values -> columns.put(measure, Column.of(values)));
        }
        return columns.isEmpty()
                ? null
                : new Digest(
                        columns.get(Measure.GRADE_ADJUSTED_SPEED),
                        columns.get(Measure.HEART_RATE),
                        columns.get(Measure.CADENCE),
                        columns.get(Measure.GRADE),
                        columns.get(Measure.LEFT_GROUND_CONTACT));
    }
}
