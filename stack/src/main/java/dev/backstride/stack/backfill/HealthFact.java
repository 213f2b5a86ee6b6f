package dev.backstride.stack.backfill;

import dev.backstride.events.fact.Column;
import dev.backstride.events.fact.Digest;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunKind;
import dev.backstride.recording.Quality;
import dev.backstride.recording.Recording;
import dev.backstride.recording.digest.Measure;
import dev.backstride.recording.health.HealthRun;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The fact that a run of Apple Health is. */
final class HealthFact {

    private HealthFact() {}

    /** Whether it can be a run, the service says; without a zone of its own it is in the runner's. */
    static Run of(HealthRun run) {
        var recording = run.recording();
        var ascent = recording.climb().ascentMeters();
        return new Run(
                run.name(),
                recording.startedAt(),
                whole(recording.times().elapsed().toMillis() / 1000.0),
                whole(recording.distanceMeters()),
                whole(recording.times().moving().toMillis() / 1000.0),
                ascent.isPresent() ? (Integer) ascent.getAsInt() : null,
                digest(recording),
                null,
                null,
                null,
                null,
                RunKind.valueOf(recording.kind().name()),
                null,
                run.zone().map(ZoneId::getId).orElse(null),
                null);
    }

    /** Where speed was not measured throughout, nothing rests on it. */
    private static @Nullable Digest digest(Recording recording) {
        var isGood = recording.quality() == Quality.GOOD;
        var beats = column(recording, Measure.HEART_RATE);
        if (!isGood) {
            return beats == null ? null : new Digest(null, beats, null, null, null);
        }
        var speeds = column(recording, Measure.GRADE_ADJUSTED_SPEED);
        return new Digest(speeds, beats, null, column(recording, Measure.GRADE), null);
    }

    private static @Nullable Column column(Recording recording, Measure measure) {
        return recording.digest().column(measure).map(Column::of).orElse(null);
    }

    /** What is beyond any number is beyond any run, too. */
    private static int whole(double value) {
        return (int) Math.round(Math.min(value, Integer.MAX_VALUE));
    }
}
