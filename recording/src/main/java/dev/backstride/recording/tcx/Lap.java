package dev.backstride.recording.tcx;

import dev.backstride.recording.xml.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A lap as its elements come in: the device's own sums, 0 where not measured. */
final class Lap {

    private final Optional<Instant> start;
    private double seconds;
    private double metres;
    private double heartRate;
    private double highestHeartRate;
    private double cadence;

    Lap(Optional<Instant> start) {
        this.start = start;
    }

    /** An element of the lap's own ended. */
    void end(String name, String parent, Text text) {
        switch (name) {
            case "TotalTimeSeconds" -> seconds = number(text);
            case "DistanceMeters" -> metres = number(text);
            case "Cadence" -> cadence = cadence > 0 ? cadence : number(text);
            case "AvgRunCadence" -> cadence = number(text);
            case "Value" -> endValue(parent, text);
            default -> {}
        }
    }

    /** When it ended by its own sums. */
    Optional<Instant> end() {
        return start.map(from -> from.plus(Duration.ofMillis(Math.round(seconds * 1000))));
    }

    /** s with the timer on. */
    double seconds() {
        return seconds;
    }

    /** m. */
    double metres() {
        return metres;
    }

    /** Mean, beats/min. */
    double heartRate() {
        return heartRate;
    }

    /** beats/min. */
    double highestHeartRate() {
        return highestHeartRate;
    }

    /** Mean, per minute as the file counts it. */
    double cadence() {
        return cadence;
    }

    private void endValue(String parent, Text text) {
        switch (parent) {
            case "AverageHeartRateBpm" -> heartRate = number(text);
            case "MaximumHeartRateBpm" -> highestHeartRate = number(text);
            default -> {}
        }
    }

    /** A lap of more than a hundred days or kilometres in millions is none. */
    private static double number(Text text) {
        var number = text.number();
        return number > 0 && number < 10_000_000 ? number : 0;
    }
}
