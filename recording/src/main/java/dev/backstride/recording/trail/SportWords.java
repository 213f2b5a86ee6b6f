package dev.backstride.recording.trail;

import dev.backstride.recording.Kind;
import dev.backstride.recording.activity.Sport;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Sports as GPX and TCX name them: in any words, apart or as in "TrailRun". Those that no list has leave it to the pace. */
public final class SportWords {

    /** Strava's numbers: 9 is a run, all others are not. */
    private static final String STRAVA_RUN = "9";

    private static final List<String> OPEN = List.of("other", "generic", "workout");
    private static final List<String> TREADMILL = List.of("treadmill", "indoor", "virtual");
    private static final List<String> RUNNING = List.of("run", "jog");
    private static final List<String> OTHER = List.of(
            "bik",
            "cycl",
            "ride",
            "hik",
            "walk",
            "swim",
            "ski",
            "row",
            "skat",
            "snow",
            "kayak",
            "canoe",
            "paddl",
            "sail",
            "surf",
            "driv",
            "motor",
            "climb",
            "golf",
            "train",
            "gym",
            "yoga",
            "fitness",
            "transition",
            "multisport");

    private SportWords() {}

    /** The sport that {@code word} means. */
    public static Sport of(String word) {
        var lower = word.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
        if (isNumber(lower)) {
            return lower.equals(STRAVA_RUN) ? Sport.running(word) : Sport.other(word);
        }
        if (has(lower, RUNNING)) {
            return running(word, lower);
        }
        if (OPEN.contains(lower)) {
            return Sport.open(word);
        }
        return has(lower, OTHER) ? Sport.other(word) : Sport.unnamed(word);
    }

    private static Sport running(String word, String lower) {
        if (has(lower, TREADMILL)) {
            return Sport.running(word, Kind.TREADMILL);
        }
        return lower.contains("trail") ? Sport.running(word, Kind.TRAIL_RUN) : Sport.running(word);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }

    /** Whether a word of {@code text} begins with one of {@code stems}. */
    private static boolean has(String text, List<String> stems) {
        return Arrays.stream(text.split("[^\\p{L}]+"))
                .anyMatch(word -> stems.stream().anyMatch(word::startsWith));
    }
}
