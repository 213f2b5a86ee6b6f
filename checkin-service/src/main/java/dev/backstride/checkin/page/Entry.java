package dev.backstride.checkin.page;

import dev.backstride.events.fact.Change;
import dev.backstride.events.fact.Phase;
import dev.backstride.events.fact.Side;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What was filled in. */
sealed interface Entry {

    /**
     * All of it makes sense.
     *
     * @param level now, 0 to 10
     * @param peak at its worst during the run, 0 to 10
     * @param news whether anything is new
     */
    record Clear(
            int level,
            Optional<Integer> peak,
            Optional<Side> side,
            Optional<Phase> where,
            Optional<Change> change,
            boolean news)
            implements Entry {}

    /** Something is missing or is none of what can be chosen. */
    record Unclear(String words) implements Entry {}

    /** Reads the form's fields. */
    static Entry of(Map<String, String> given) {
        try {
            return chosen(given, "level", Entry::level)
                    .<Entry>map(level -> new Clear(
                            level,
                            chosen(given, "peak", Entry::level),
                            chosen(given, "side", Side::valueOf),
                            chosen(given, "where", Phase::valueOf),
                            chosen(given, "change", Change::valueOf),
                            chosen(given, "news", Entry::yes).orElse(false)))
                    .orElseGet(() -> new Unclear("Please choose how it is now, from 0 to 10."));
        } catch (IllegalArgumentException unknown) {
            return new Unclear("One of the answers could not be read. Levels go from 0 to 10.");
        }
    }

    private static <T> Optional<T> chosen(Map<String, String> given, String field, Function<String, T> reading) {
        return Optional.ofNullable(given.get(field))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(reading);
    }

    private static int level(String text) {
        var level = Integer.parseInt(text);
        if (level < 0 || level > 10) {
            throw new IllegalArgumentException("a level is 0 to 10");
        }
        return level;
    }

    private static boolean yes(String text) {
        if (!Arrays.asList("YES", "NO").contains(text)) {
            throw new IllegalArgumentException("yes or no");
        }
        return text.equals("YES");
    }
}
