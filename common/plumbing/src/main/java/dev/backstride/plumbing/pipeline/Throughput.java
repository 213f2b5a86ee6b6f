package dev.backstride.plumbing.pipeline;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How fast a count grows, between looks at it: over the last minute, or since the last look where that is longer ago. Safe
 * for any thread.
 */
final class Throughput {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private record Look(long nanos, double total) {}

    private final Deque<Look> looks = new ArrayDeque<>();

    /** Begins when nothing has been counted. */
    Throughput(long nanos) {
        looks.add(new Look(nanos, 0));
    }

    /** Pieces a second, now that there are {@code total}. */
    synchronized double perSecond(double total, long nanos) {
        looks.addLast(new Look(nanos, total));
        while (looks.size() > 2 && nanos - looks.peekFirst().nanos > WINDOW.toNanos()) {
            looks.removeFirst();
        }
        var first = looks.peekFirst();
        var seconds = (nanos - first.nanos) / (double) Duration.ofSeconds(1).toNanos();
        return seconds > 0 ? (total - first.total) / seconds : 0;
    }
}
