package dev.backstride.protocol.history;

import dev.backstride.protocol.bout.Effort;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The efforts of the last weeks, back-filled ones too: what load, lay-off and hills are measured by. Not safe to share
 * between threads.
 */
public final class Efforts {

    private static final Duration KEPT = Duration.ofDays(60);

    private final List<Effort> efforts = new ArrayList<>();

    /** Remembers an effort; one of the same bout is replaced. */
    public void add(Effort effort) {
        efforts.removeIf(known -> known.bout().equals(effort.bout()));
        efforts.add(effort);
        var horizon = effort.startedAt().minus(KEPT);
        while (efforts.size() > 2 && efforts.getFirst().endedAt().isBefore(horizon)) {
            efforts.removeFirst();
        }
    }

    /** Those that started in the time before {@code effort}, oldest first; exactly {@code window} before still counts. */
    public Stream<Effort> before(Effort effort, Duration window) {
        var from = effort.startedAt().minus(window);
        return efforts.stream()
                .filter(other -> !other.startedAt().isBefore(from))
                .filter(other -> other.startedAt().isBefore(effort.startedAt()));
    }

    /** End of the last one before {@code effort}; null where it is the first. */
    public @Nullable Instant lastEndBefore(Effort effort) {
        return efforts.stream()
                .filter(other -> !other.bout().equals(effort.bout()))
                .filter(other -> other.startedAt().isBefore(effort.startedAt()))
                .map(Effort::endedAt)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
