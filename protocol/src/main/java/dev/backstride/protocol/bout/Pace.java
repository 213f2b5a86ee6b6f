package dev.backstride.protocol.bout;

import dev.backstride.events.fact.Column;
import dev.backstride.events.fact.Digest;
import dev.backstride.events.fact.Run;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How fast a recording was run, as if on the level, in 30-second steps of moving time. Medians come out in whole mm/s,
 * so that comparing them is exact.
 *
 * @param speed grade-adjusted speed, m/s
 * @param grade rise over run, where measured
 * @param evenStart whether it began as an even effort: no race and no intervals
 * @param steady whether all of it was one
 */
public record Pace(Column speed, @Nullable Column grade, boolean evenStart, boolean steady) {

    private static final List<String> UNEVEN = List.of("INTERVAL", "RACE");
    /** Nothing was recorded. */
    static final Pace NONE = new Pace(Column.of(), null, false, false);

    /** The pace of a run; nothing where it was not recorded. */
    public static Pace of(Run run) {
        var digest = run.digest();
        if (digest == null || digest.gradeAdjustedSpeed() == null) {
            return NONE;
        }
        var tags = run.tags();
        var uneven = tags != null && tags.stream().anyMatch(UNEVEN::contains);
        return new Pace(digest.gradeAdjustedSpeed(), digest.grade(), !uneven, !uneven);
    }

    /** What a later run may be joined to: its climbs were looked at. */
    public Pace withoutGrade() {
        return new Pace(speed, null, evenStart, steady);
    }

    /** A later run joined on: a race after a jog leaves the jog's even start, and makes no habit. */
    public Pace joinedBy(Pace later) {
        return new Pace(joined(speed, later.speed), null, evenStart, steady && later.steady);
    }

    /** How many steps of 30 s were recorded. */
    public int steps() {
        return speed.size();
    }

    public boolean isAtLeast(Duration moving) {
        return speed.size() >= steps(moving);
    }

    /** Median speed from {@code from} up to {@code to}; empty where less than half of it was measured. */
    public OptionalInt between(Duration from, Duration to) {
        return mostly(steps(from), Math.min(steps(to), speed.size()));
    }

    /** Median speed from {@code from} until {@code tail} before the end. */
    public OptionalInt working(Duration from, Duration tail) {
        return mostly(steps(from), speed.size() - steps(tail));
    }

    /** Median speed where it climbed at {@code atLeast} or steeper; empty where it did not, or nobody knows. */
    public OptionalInt climbing(double atLeast) {
        if (grade == null) {
            return OptionalInt.empty();
        }
        var climbs = grade;
        return measured(0, Math.min(speed.size(), climbs.size()), step -> climbs.at(step) >= atLeast)
                .median();
    }

    private OptionalInt mostly(int from, int to) {
        var speeds = measured(from, to, _ -> true);
        return 2 * speeds.count() < to - from ? OptionalInt.empty() : speeds.median();
    }

    private Speeds measured(int from, int to, IntPredicate where) {
        var speeds = new Speeds(Math.max(0, to - from));
        for (var step = from; step < to; step++) {
            var value = speed.at(step);
            if (!Double.isNaN(value) && where.test(step)) {
                speeds.add(Math.round(1_000 * value));
            }
        }
        return speeds;
    }

    private static int steps(Duration moving) {
        return (int) (moving.toSeconds() / Digest.STEP_SECONDS);
    }

    private static Column joined(Column first, Column second) {
        return Column.of(DoubleStream.concat(values(first), values(second)).toArray());
    }

    private static DoubleStream values(Column column) {
        return IntStream.range(0, column.size()).mapToDouble(column::at);
    }
}
