package dev.backstride.assessment.course;

import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Change;
import dev.backstride.events.fact.Column;
import dev.backstride.events.fact.Digest;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.Side;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.events.fact.Symptom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who runs every day, made up from a seed: each day a run with its digest and three ratings, two or three
 * lifts a week, and red flags asked about every fortnight. Backs are of four kinds, from quiet to sore.
 */
final class Career {

    static final Instant FIRST = Instant.parse("2024-01-01T06:00:00Z");

    private static final int SECONDS = 3_000;
    private static final int FORTNIGHT = 14;

    private final Random random;
    private final int soreness;

    Career(long seed) {
        this.random = new Random(seed);
        this.soreness = (int) (seed % 4);
    }

    /** What is told of a day, from 0, in order; ask for each day once. */
    List<Fact> day(int day) {
        var start = FIRST.plus(Duration.ofDays(day)).plusSeconds(random.nextInt(7_200));
        var end = start.plusSeconds(SECONDS);
        var run = run("run-" + day, start);
        var facts = new ArrayList<Fact>();
        if (day % FORTNIGHT == 0) {
            facts.add(allWell("flags-" + day, start.minusSeconds(3_600)));
        }
        facts.add(run);
        facts.add(symptom("during-" + day, Moment.DURING, end, run.id()));
        facts.add(symptom(
                "hour-" + day, Moment.AFTER, end.plus(Duration.ofHours(1)).plusMillis(random.nextInt(600_000)), null));
        facts.add(symptom(
                "day-" + day, Moment.AFTER, end.plus(Duration.ofHours(21)).plusMillis(random.nextInt(600_000)), null));
        if (random.nextInt(7) < 3) {
            facts.add(lift("lift-" + day, start, random.nextInt(5) == 0));
        }
        return facts;
    }

    /** When all of a day is told. */
    static Instant after(int day) {
        return FIRST.plus(Duration.ofDays(day)).plus(Duration.ofHours(24));
    }

    static StrengthSession lift(String id, Instant at, boolean heavier) {
        return new StrengthSession(id, LocalDate.ofInstant(at, ZoneOffset.UTC), heavier, null, null);
    }

    private Run run(String id, Instant start) {
        return new Run(
                id,
                start,
                SECONDS,
                7_000 + random.nextInt(6_000),
                SECONDS - 30,
                random.nextInt(300),
                digest(2.6 + random.nextDouble() / 2),
                null,
                random.nextInt(4),
                (double) random.nextInt(9),
                null,
                null,
                null,
                null,
                null);
    }

    private Digest digest(double speed) {
        return new Digest(column(speed, 0.3), null, column(168, 4), column(0, 0.05), column(49.8, 0.6));
    }

    private Column column(double mean, double spread) {
        return Column.of(IntStream.range(0, SECONDS / Digest.STEP_SECONDS)
                .mapToDouble(_ -> Math.round(1_000 * (mean + spread * random.nextGaussian())) / 1_000.0)
                .toArray());
    }

    private Symptom symptom(String id, Moment moment, Instant at, @Nullable String run) {
        var level = Math.clamp(Math.round(soreness + 1.5 * random.nextGaussian()), 0, 10);
        var side = run == null ? null : one(Side.values());
        var change = run == null ? one(Change.values()) : null;
        return new Symptom(id, moment, at, level, run, null, side, null, change, null, null, null, null, null, null);
    }

    static Screening allWell(String id, Instant at) {
        var answers = Arrays.stream(Flag.values()).collect(Collectors.toMap(flag -> flag, _ -> Answer.NO));
        return new Screening(id, at, answers, null, null);
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
