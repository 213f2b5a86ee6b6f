package dev.backstride.protocol.history;

import dev.backstride.protocol.bout.Effort;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Working paces of the steady bouts of the last weeks: a runner's habit. Not safe to share between threads. */
public final class Paces {

    private record Worked(String bout, Instant startedAt, int millimetersPerSecond) {}

    private static final Duration KEPT = Duration.ofDays(60);

    private final List<Worked> worked = new ArrayList<>();

    /** Remembers a bout's working pace, mm/s; one of the same bout is replaced. */
    public void add(Effort effort, int millimetersPerSecond) {
        worked.removeIf(known -> known.bout().equals(effort.bout()));
        worked.removeIf(known -> known.startedAt().isBefore(effort.startedAt().minus(KEPT)));
        worked.add(new Worked(effort.bout(), effort.startedAt(), millimetersPerSecond));
    }

    /** The habitual pace before {@code effort}, mm/s: the median over {@code window}; empty with fewer than {@code least} bouts. */
    public OptionalInt habit(Effort effort, Duration window, int least) {
        var from = effort.startedAt().minus(window);
        var paces = worked.stream()
                .filter(bout -> !bout.startedAt().isBefore(from))
                .filter(bout -> bout.startedAt().isBefore(effort.startedAt()))
                .mapToInt(Worked::millimetersPerSecond)
                .sorted()
                .toArray();
        if (paces.length < least) {
            return OptionalInt.empty();
        }
        var middle = paces.length / 2;
        return OptionalInt.of(
                paces.length % 2 == 1 ? paces[middle] : Math.round((paces[middle - 1] + paces[middle]) / 2f));
    }
}
