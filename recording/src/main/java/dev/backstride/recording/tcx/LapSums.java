package dev.backstride.recording.tcx;

import dev.backstride.recording.activity.Session;
import dev.backstride.recording.activity.Sport;
import dev.backstride.recording.trail.Trail;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the laps of an activity add up to. Zero stands for not measured; sums over less than a tenth of the
 * track's own time are a device's slip and not believed.
 */
final class LapSums {

    private static final double LEAST_SHARE = 0.1;

    private Optional<Instant> end = Optional.empty();
    private double seconds;
    private double metres;
    private double beats;
    private double heartSeconds;
    private double highestHeartRate;
    private double strides;
    private double strideSeconds;

    void add(Lap lap) {
        seconds += lap.seconds();
        metres += lap.metres();
        if (lap.heartRate() > 0) {
            beats += lap.heartRate() * lap.seconds();
            heartSeconds += lap.seconds();
        }
        if (lap.cadence() > 0) {
            strides += lap.cadence() * lap.seconds();
            strideSeconds += lap.seconds();
        }
        highestHeartRate = Math.max(highestHeartRate, lap.highestHeartRate());
        end = lap.end().or(() -> end);
    }

    /** The activity's summary, which began at {@code start}. */
    Session session(Sport sport, Optional<Instant> start, Trail trail) {
        var span = Math.max(trail.seconds(), believes(trail) ? lapSpan(start) : 0);
        return new Session(
                sport,
                start,
                span,
                believes(trail) ? positive(seconds) : Double.NaN,
                positive(believes(trail) && metres > 0 ? metres : trail.counted()),
                positive(beats / heartSeconds),
                positive(highestHeartRate),
                positive(strides / strideSeconds),
                Double.NaN,
                Double.NaN,
                Double.NaN);
    }

    private boolean believes(Trail trail) {
        return seconds >= LEAST_SHARE * trail.seconds();
    }

    private double lapSpan(Optional<Instant> start) {
        return start.flatMap(from -> end.map(to -> Duration.between(from, to).toMillis() / 1000.0))
                .orElse(seconds);
    }

    private static double positive(double value) {
        return value > 0 ? value : Double.NaN;
    }
}
