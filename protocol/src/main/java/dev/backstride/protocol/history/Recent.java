package dev.backstride.protocol.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Lists that remember the recent and forget the rest. */
final class Recent {

    /** The last two are remembered however old they are. */
    private static final int ALWAYS = 2;

    private Recent() {}

    /** {@code known} without what {@code latest} replaces, and with {@code latest}; stale ones at the front are dropped. */
    static <T> List<T> with(List<T> known, T latest, Predicate<T> isReplaced, Predicate<T> isStale) {
        var now = new ArrayList<T>(known.size() + 1);
        for (var one : known) {
            if (!isReplaced.test(one)) {
                now.add(one);
            }
        }
        now.add(latest);
        var stale = 0;
        while (now.size() - stale > ALWAYS && isStale.test(now.get(stale))) {
            stale++;
        }
        return List.copyOf(now.subList(stale, now.size()));
    }

    /** The last {@code count}, oldest first, or fewer. */
    static <T> List<T> last(int count, List<T> known) {
        return known.subList(Math.max(0, known.size() - count), known.size());
    }
}
