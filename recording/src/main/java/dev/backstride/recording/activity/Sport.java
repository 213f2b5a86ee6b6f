package dev.backstride.recording.activity;

import static dev.backstride.recording.fit.BaseType.MISSING;

import dev.backstride.recording.Kind;
import java.util.Map;
import java.util.Optional;

/**
 * A sport as a file claims it, by FIT's numbers; those newer than any list pass as numbers.
 *
 * @param number the sport, or {@link dev.backstride.recording.fit.BaseType#MISSING}
 * @param sub what sort of it, or the same
 */
public record Sport(long number, long sub) {

    public static final Sport UNNAMED = new Sport(MISSING, MISSING);

    private static final long GENERIC = 0;
    private static final long RUNNING = 1;
    private static final long TREADMILL = 1;
    private static final long TRAIL = 3;
    private static final long INDOOR_RUNNING = 45;
    private static final long VIRTUAL = 58;

    private static final Map<Long, String> NAMES = Map.ofEntries(
            Map.entry(GENERIC, "generic"),
            Map.entry(RUNNING, "running"),
            Map.entry(2L, "cycling"),
            Map.entry(3L, "transition"),
            Map.entry(4L, "fitness_equipment"),
            Map.entry(5L, "swimming"),
            Map.entry(10L, "training"),
            Map.entry(11L, "walking"),
            Map.entry(12L, "cross_country_skiing"),
            Map.entry(13L, "alpine_skiing"),
            Map.entry(15L, "rowing"),
            Map.entry(16L, "mountaineering"),
            Map.entry(17L, "hiking"),
            Map.entry(18L, "multisport"));

    public boolean isNamed() {
        return number != MISSING;
    }

    public boolean isRunning() {
        return number == RUNNING;
    }

    /** Says nothing by itself: an upload may name it. */
    public boolean isOpen() {
        return !isNamed() || number == GENERIC;
    }

    /** The kind of run that the file is definite about. */
    public Optional<Kind> kind() {
        if (!isRunning()) {
            return Optional.empty();
        }
        if (sub == TREADMILL || sub == INDOOR_RUNNING || sub == VIRTUAL) {
            return Optional.of(Kind.TREADMILL);
        }
        return sub == TRAIL ? Optional.of(Kind.TRAIL_RUN) : Optional.empty();
    }

    /** FIT's word; empty when the file names none. */
    public String word() {
        return isNamed() ? NAMES.getOrDefault(number, "sport " + number) : "";
    }
}
