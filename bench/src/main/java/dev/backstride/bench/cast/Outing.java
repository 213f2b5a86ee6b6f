package dev.backstride.bench.cast;

import dev.backstride.events.fact.Column;
import dev.backstride.events.fact.Digest;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Symptom;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A run of an hour and how it felt: during it, an hour later, a day later.
 *
 * @param name unique per runner; the ids of the facts begin with it
 * @param number which runner: everybody's back is another
 * @param ended when the run did
 */
public record Outing(String name, int number, Instant ended) {

    /** How many facts there are: the run and its three ratings. */
    public static final int FACTS = 4;

    private static final int SECONDS = 3_600;

    /** One of them, in the order they happened. */
    public Fact fact(int index) {
        return switch (index) {
            case 0 -> run();
            case 1 -> symptom("during", Moment.DURING, ended, level(), name);
            case 2 -> after("1h", Duration.ofHours(1), level());
            case 3 -> after("24h", Duration.ofHours(24), 0);
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** One of many ratings an hour and some seconds after the run. */
    Symptom rating(int which) {
        return after("again-" + which, Duration.ofHours(1).plusSeconds(which), level());
    }

    /** Most backs are quiet, some are not: 0 to 3. */
    private int level() {
        return number % 10 == 0 ? 3 : number % 2;
    }

    private Symptom after(String what, Duration later, int level) {
        return symptom(what, Moment.AFTER, ended.plus(later), level, null);
    }

    private Symptom symptom(String what, Moment moment, Instant feltAt, int level, @Nullable String run) {
        return new Symptom(
                name + "-" + what,
                moment,
                feltAt,
                level,
                run,
                false,
                null,
                null,
                null,
                true,
                null,
                null,
                null,
                null,
                null);
    }

    private Run run() {
        return new Run(
                name,
                ended.minusSeconds(SECONDS),
                SECONDS,
                10_400 + number % 500,
                SECONDS - 30,
                60,
                digest(),
                null,
                number % 4,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private Digest digest() {
        return new Digest(column(2.9, 0.3), column(148, 8), column(168, 3), column(0, 0.03), column(49.6, 0.5));
    }

    /** Values about {@code mean}, no two runners' alike. */
    private Column column(double mean, double spread) {
        return Column.of(IntStream.range(0, SECONDS / Digest.STEP_SECONDS)
                .mapToDouble(i -> Math.round((mean + spread * Math.sin(i * 0.7 + number)) * 1_000) / 1_000.0)
                .toArray());
    }
}
