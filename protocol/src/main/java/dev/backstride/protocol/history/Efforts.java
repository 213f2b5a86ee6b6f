package dev.backstride.protocol.history;

import dev.backstride.protocol.bout.Effort;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The efforts of the last weeks, back-filled ones too: what load, lay-off and hills are measured by.
 *
 * @param past those of the last weeks, oldest first
 * @param longest those of the last quarter of a year that may still be the longest
 */
public record Efforts(List<Past> past, Longest longest) {

    public static final Efforts NONE = new Efforts(List.of(), Longest.NONE);

    /** Rules look back 30 d from a start: load, climb, hills, intensity. */
    private static final Duration KEPT = Duration.ofDays(31);

    /**
     * What a bout asked of the body.
     *
     * @param distanceMeters metres
     * @param ascentMeters metres climbed, where known
     * @param hardSeconds how long it was run hard, seconds, where known
     */
    public record Past(
            Instant startedAt,
            Instant endedAt,
            int distanceMeters,
            @Nullable Integer ascentMeters,
            @Nullable Integer hardSeconds) {}

    /** With an effort more; a bout that went on replaces itself. */
    public Efforts with(Effort effort) {
        var start = effort.startedAt();
        var latest =
                new Past(start, effort.endedAt(), effort.distanceMeters(), effort.ascentMeters(), effort.hardSeconds());
        var horizon = start.minus(KEPT);
        return new Efforts(
                Recent.with(
                        past, latest, known -> known.startedAt.equals(start), known -> known.endedAt.isBefore(horizon)),
                longest.with(start, effort.distanceMeters()));
    }

    /** Those that started in the time before {@code effort}, oldest first; exactly {@code window} before still counts. */
    public Stream<Past> before(Effort effort, Duration window) {
        var from = effort.startedAt().minus(window);
        return past.stream().filter(other -> isWithin(other, from, effort));
    }

    /** The longest, in metres, that started in the {@code window} up to {@code now}; empty where none did. */
    public OptionalInt longest(Instant now, Duration window) {
        return longest.since(now.minus(window));
    }

    /** The last one that ended; null where there is none. */
    public @Nullable Past latest() {
        return past.isEmpty() ? null : past.getLast();
    }

    /** End of the last one before {@code effort}; null where it is the first. */
    public @Nullable Instant lastEndBefore(Effort effort) {
        Instant last = null;
        for (var other : past) {
            if (other.startedAt.isBefore(effort.startedAt()) && (last == null || other.endedAt.isAfter(last))) {
                last = other.endedAt;
            }
        }
        return last;
    }

    /** The most of something among those that started in the time before {@code effort}; empty where nobody knows. */
    public OptionalInt most(Effort effort, Duration window, Function<Past, @Nullable Integer> what) {
        var from = effort.startedAt().minus(window);
        Integer most = null;
        for (var other : past) {
            var known = isWithin(other, from, effort) ? what.apply(other) : null;
            if (known != null && (most == null || known > most)) {
                most = known;
            }
        }
        return most == null ? OptionalInt.empty() : OptionalInt.of(most);
    }

    private static boolean isWithin(Past other, Instant from, Effort effort) {
        return !other.startedAt.isBefore(from) && other.startedAt.isBefore(effort.startedAt());
    }
}
