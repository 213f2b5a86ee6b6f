package dev.backstride.protocol.history;

import dev.backstride.protocol.bout.Effort;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The efforts of the last weeks, back-filled ones too: what load, lay-off and hills are measured by.
 *
 * @param past oldest first
 */
public record Efforts(List<Past> past) {

    public static final Efforts NONE = new Efforts(List.of());

    private static final Duration KEPT = Duration.ofDays(60);

    /**
     * What a bout asked of the body.
     *
     * @param distanceMeters metres
     * @param ascentMeters metres climbed, where known
     */
    public record Past(
            Instant startedAt,
            Instant endedAt,
            int distanceMeters,
            @Nullable Integer ascentMeters) {}

    /** With an effort more; a bout that went on replaces itself. */
    public Efforts with(Effort effort) {
        var start = effort.startedAt();
        var latest = new Past(start, effort.endedAt(), effort.distanceMeters(), effort.ascentMeters());
        var horizon = start.minus(KEPT);
        return new Efforts(Recent.with(
                past, latest, known -> known.startedAt.equals(start), known -> known.endedAt.isBefore(horizon)));
    }

    /** Those that started in the time before {@code effort}, oldest first; exactly {@code window} before still counts. */
    public Stream<Past> before(Effort effort, Duration window) {
        var from = effort.startedAt().minus(window);
        return past.stream()
                .filter(other -> !other.startedAt.isBefore(from) && other.startedAt.isBefore(effort.startedAt()));
    }

    /** End of the last one before {@code effort}; null where it is the first. */
    public @Nullable Instant lastEndBefore(Effort effort) {
        return past.stream()
                .filter(other -> other.startedAt.isBefore(effort.startedAt()))
                .map(Past::endedAt)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
