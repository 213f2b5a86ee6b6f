package dev.backstride.events.fact;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** How the items of a questionnaire add up, by the rules of its instrument. */
final class Totals {

    private static final int WEEKLY = 4;
    private static final Set<Integer> WEEKLY_SCORES = Set.of(0, 8, 17, 25);
    private static final int FULL = 0;
    private static final int NONE = 25;
    private static final int WORST = 100;
    private static final int PROGNOSIS = 9;
    private static final Set<Integer> NO_OR_YES = Set.of(0, 1);

    private Totals() {}

    static OptionalInt of(Questionnaire answered) {
        var items = answered.items();
        return switch (answered.instrument()) {
            case OSTRC_H2 -> fits(items, WEEKLY, WEEKLY_SCORES) ? ofWeek(items) : OptionalInt.empty();
            case START_BACK -> fits(items, PROGNOSIS, NO_OR_YES) ? sum(items, PROGNOSIS) : OptionalInt.empty();
        };
    }

    /** Who takes part without problems, or not at all, is asked no more than the first item. */
    private static OptionalInt ofWeek(Map<String, Integer> items) {
        var first = items.get("1");
        if (first == null) {
            return OptionalInt.empty();
        }
        if (first == FULL || first == NONE) {
            return OptionalInt.of(first == FULL ? 0 : WORST);
        }
        return sum(items, WEEKLY);
    }

    private static OptionalInt sum(Map<String, Integer> items, int count) {
        return items.size() == count
                ? OptionalInt.of(
                        items.values().stream().mapToInt(Integer::intValue).sum())
                : OptionalInt.empty();
    }

    private static boolean fits(Map<String, Integer> items, int count, Set<Integer> scores) {
        return scores.containsAll(items.values())
                && items.keySet().stream()
                        .allMatch(item -> item.length() == 1 && item.charAt(0) >= '1' && item.charAt(0) < '1' + count);
    }
}
