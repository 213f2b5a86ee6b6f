package dev.backstride.protocol.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The efforts that may still be the longest of some time up to now: one that a later one reaches never will be. So a
 * quarter of a year is a handful of them.
 *
 * @param marks oldest first, each longer than all after it
 */
public record Longest(List<Mark> marks) {

    static final Longest NONE = new Longest(List.of());

    private static final Duration KEPT = Duration.ofDays(90);

    /**
     * One of them.
     *
     * @param startedAt its start
     * @param distanceMeters metres
     */
    public record Mark(Instant startedAt, int distanceMeters) {}

    /** With an effort more; a bout that went on is longer than it was, and so replaces itself. */
    Longest with(Instant startedAt, int distanceMeters) {
        var now = new ArrayList<Mark>(marks.size() + 1);
        for (var mark : marks) {
            if (mark.startedAt.isAfter(startedAt) && mark.distanceMeters >= distanceMeters) {
                return this;
            }
            var reached = !mark.startedAt.isAfter(startedAt) && mark.distanceMeters <= distanceMeters;
            if (!reached && !mark.startedAt.isBefore(startedAt.minus(KEPT))) {
                now.add(mark);
            }
        }
        var place = now.size();
        while (place > 0 && now.get(place - 1).startedAt.isAfter(startedAt)) {
            place--;
        }
        now.add(place, new Mark(startedAt, distanceMeters));
        return new Longest(List.copyOf(now));
    }

    /** The longest, in metres, that started at {@code from} or later. */
    OptionalInt since(Instant from) {
        for (var mark : marks) {
            if (!mark.startedAt.isBefore(from)) {
                return OptionalInt.of(mark.distanceMeters);
            }
        }
        return OptionalInt.empty();
    }
}
