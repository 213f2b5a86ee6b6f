package dev.backstride.recording.fit.activity;

import static dev.backstride.recording.fit.BaseType.MISSING;

import dev.backstride.recording.Kind;
import dev.backstride.recording.activity.Sport;
import java.util.Map;

/** FIT's sports by number; those newer than any list pass as numbers. */
final class Sports {

    private static final int GENERIC = 0;
    private static final int RUNNING = 1;

    private static final int TREADMILL = 1;
    private static final int TRAIL = 3;
    private static final int INDOOR_RUNNING = 45;
    private static final int VIRTUAL = 58;

    private static final Map<Long, String> NAMES = Map.ofEntries(
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

    private Sports() {}

    /** The sport of a number and of what sort of it, either missing where the file has none. */
    static Sport of(long number, long sub) {
        if (number == MISSING) {
            return Sport.UNNAMED;
        }
        return switch ((int) number) {
            case GENERIC -> Sport.open("generic");
            case RUNNING -> running(sub);
            default -> Sport.other(NAMES.getOrDefault(number, "sport " + number));
        };
    }

    private static Sport running(long sub) {
        return switch ((int) sub) {
            case TREADMILL, INDOOR_RUNNING, VIRTUAL -> Sport.running("running", Kind.TREADMILL);
            case TRAIL -> Sport.running("running", Kind.TRAIL_RUN);
            default -> Sport.running("running");
        };
    }
}
