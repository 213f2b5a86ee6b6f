package dev.backstride.protocol.history;

import dev.backstride.protocol.bout.Effort;
import dev.backstride.protocol.bout.Speeds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/**
 * Working paces of the steady bouts of the last weeks: a runner's habit.
 *
 * @param worked in the order in which they were run
 */
public record Paces(List<Worked> worked) {

    public static final Paces NONE = new Paces(List.of());

    /** A habit is that of the 42 d before a start. */
    private static final Duration KEPT = Duration.ofDays(43);

    /**
     * The pace of one bout.
     *
     * @param startedAt its start
     * @param speed as if on the level, mm/s
     */
    public record Worked(Instant startedAt, int speed) {}

    /** With a bout's working pace, mm/s; a bout that went on replaces itself. */
    public Paces with(Effort effort, int speed) {
        var start = effort.startedAt();
        var horizon = start.minus(KEPT);
        return new Paces(Recent.with(
                worked,
                new Worked(start, speed),
                known -> known.startedAt.equals(start) || known.startedAt.isBefore(horizon),
                _ -> false));
    }

    /** The habitual pace before {@code effort}, mm/s: the median over {@code window}; empty with fewer than {@code least} bouts. */
    public OptionalInt habit(Effort effort, Duration window, int least) {
        var from = effort.startedAt().minus(window);
        var speeds = new Speeds(worked.size());
        for (var bout : worked) {
            if (!bout.startedAt.isBefore(from) && bout.startedAt.isBefore(effort.startedAt())) {
                speeds.add(bout.speed);
            }
        }
        return speeds.count() < least ? OptionalInt.empty() : speeds.median();
    }
}
