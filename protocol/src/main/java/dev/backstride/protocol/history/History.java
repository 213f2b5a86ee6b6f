package dev.backstride.protocol.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The bouts that are over, as far back as a rule looks.
 *
 * @param bouts those of the last weeks, oldest first
 * @param conclusive the last five that were, oldest first, however long ago
 * @param lastFelt when the last bout with any level ended
 */
public record History(
        List<PastBout> bouts,
        List<PastBout> conclusive,
        @Nullable Instant lastFelt) {

    public static final History NONE = new History(List.of(), List.of(), null);

    /** Rules look back at most 42 d: one side, long episodes. */
    private static final Duration KEPT = Duration.ofDays(43);

    private static final int CONCLUSIVE = 5;

    public History with(PastBout bout) {
        var horizon = bout.endedAt().minus(KEPT);
        return new History(
                Recent.with(bouts, bout, _ -> false, known -> known.endedAt().isBefore(horizon)),
                bout.conclusive() ? conclusiveWith(bout) : conclusive,
                bout.peak() >= 1 ? bout.endedAt() : lastFelt);
    }

    private List<PastBout> conclusiveWith(PastBout bout) {
        var latest = new ArrayList<>(Recent.last(CONCLUSIVE - 1, conclusive));
        latest.add(bout);
        return List.copyOf(latest);
    }

    /** Those that ended in the time up to {@code now}, both ends included. */
    public Stream<PastBout> endedWithin(Duration window, Instant now) {
        var from = now.minus(window);
        return bouts.stream().filter(bout -> bout.endedWithin(from, now));
    }

    /** The highest level of those that ended after {@code from}, up to {@code now}: 0 to 10; 0 where there are none. */
    public int peakAfter(Instant from, Instant now) {
        var peak = 0;
        for (var bout : bouts) {
            if (bout.endedAfter(from, now)) {
                peak = Math.max(peak, bout.peak());
            }
        }
        return peak;
    }

    /** How many of those that ended after {@code from}, up to {@code now}, were conclusive. */
    public int conclusiveAfter(Instant from, Instant now) {
        var count = 0;
        for (var bout : bouts) {
            if (bout.conclusive() && bout.endedAfter(from, now)) {
                count++;
            }
        }
        return count;
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
        return Recent.last(count, bouts);
    }

    /** The last {@code count} conclusive bouts, at most five, oldest first, or fewer. */
    public List<PastBout> lastConclusive(int count) {
        return Recent.last(count, conclusive);
    }

    /** The latest conclusive bout. */
    public @Nullable PastBout latestConclusive() {
        return conclusive.isEmpty() ? null : conclusive.getLast();
    }
}
