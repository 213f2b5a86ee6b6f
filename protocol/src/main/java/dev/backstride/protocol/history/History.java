package dev.backstride.protocol.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The bouts that are over, as far back as a rule looks. Not safe to share between threads. */
public final class History {

    private static final Duration KEPT = Duration.ofDays(60);
    private static final int CONCLUSIVE = 5;

    private final List<PastBout> bouts = new ArrayList<>();
    private final List<PastBout> conclusive = new ArrayList<>();
    private @Nullable Instant lastFelt;

    public void add(PastBout bout) {
        bouts.add(bout);
        var horizon = bout.endedAt().minus(KEPT);
        while (bouts.size() > 2 && bouts.getFirst().endedAt().isBefore(horizon)) {
            bouts.removeFirst();
        }
        if (bout.conclusive()) {
            conclusive.add(bout);
            if (conclusive.size() > CONCLUSIVE) {
                conclusive.removeFirst();
            }
        }
        if (bout.peak() >= 1) {
            lastFelt = bout.endedAt();
        }
    }

    /** Those that ended in the time up to {@code now}, both ends included. */
    public Stream<PastBout> endedWithin(Duration window, Instant now) {
        return bouts.stream().filter(bout -> bout.endedWithin(now.minus(window), now));
    }

    /** Those that started in the time up to {@code start}, both ends included. */
    public Stream<PastBout> startedWithin(Duration window, Instant start) {
        var from = start.minus(window);
        return bouts.stream()
                .filter(bout ->
                        !bout.startedAt().isBefore(from) && !bout.startedAt().isAfter(start));
    }

    /** The last {@code count} bouts, oldest first, or fewer. */
    public List<PastBout> last(int count) {
        return bouts.subList(Math.max(0, bouts.size() - count), bouts.size());
    }

    /** The last {@code count} conclusive bouts, at most five, oldest first, or fewer. */
    public List<PastBout> lastConclusive(int count) {
        return conclusive.subList(Math.max(0, conclusive.size() - count), conclusive.size());
    }

    /** The latest conclusive bout. */
    public @Nullable PastBout latestConclusive() {
        return conclusive.isEmpty() ? null : conclusive.getLast();
    }

    /** When the last bout with any level ended. */
    public @Nullable Instant lastFelt() {
        return lastFelt;
    }
}
