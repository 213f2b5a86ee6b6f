package dev.backstride.assessment.weighing;

import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Change;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.ClearanceOutcome;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.Side;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.events.fact.Symptom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Some weeks of a runner's life, made up from a seed, and how they were told: some facts at once, some late, some
 * twice; runs corrected and deleted, and now and then an old version after the new one.
 */
final class RandomTale {

    /**
     * Something told.
     *
     * @param fact the fact's id
     * @param said what it says; null where it is taken back
     * @param recorded when the check-in service wrote it down
     * @param arrives when it comes in: as it was written, or later
     */
    record Telling(String fact, @Nullable Fact said, Instant recorded, Instant arrives) {}

    private static final int MOST_LATE_HOURS = 120;

    private final Random random;
    private final List<Telling> tellings = new ArrayList<>();
    private Instant now;

    private RandomTale(long seed, Instant first) {
        this.random = new Random(seed);
        this.now = first;
    }

    /** What was told from {@code first} to {@code last}, as it came in. */
    static List<Telling> of(long seed, Instant first, Instant last) {
        var tale = new RandomTale(seed, first);
        while (tale.now.isBefore(last)) {
            tale.live();
        }
        return tale.tellings.stream()
                .filter(telling -> !telling.arrives().isAfter(last))
                .sorted(Comparator.comparing(Telling::arrives))
                .toList();
    }

    private void live() {
        sometimes(75, this::run);
        sometimes(25, this::lift);
        sometimes(4, this::flag);
        sometimes(6, this::clear);
        now = now.plus(Duration.ofMinutes(240 + random.nextInt(2_400)));
    }

    private void run() {
        var id = id("run");
        var end = now.plusSeconds(600 + random.nextInt(5_400));
        var told = tell(end, received -> run(id, end, received));
        sometimes(15, () -> tell(told.recorded(), received -> run(id, end, received)));
        sometimes(8, () -> takeBack(id, told.recorded().plusSeconds(1 + random.nextInt(100_000))));
        sometimes(30, () -> say(Moment.BEFORE, now, null));
        sometimes(70, () -> say(Moment.DURING, end, id));
        sometimes(20, () -> tell(end, received -> report(id, end, received)));
        sometimes(60, () -> say(Moment.AFTER, end.plusSeconds(1_500 + random.nextInt(10_000)), null));
        sometimes(60, () -> say(Moment.AFTER, end.plusSeconds(65_000 + random.nextInt(60_000)), null));
    }

    private Run run(String id, Instant end, Instant received) {
        var seconds = (int) Duration.between(now, end).toSeconds();
        return new Run(
                id,
                now,
                seconds,
                seconds * 3 + random.nextInt(4_000),
                null,
                maybe(random.nextInt(300)),
                null,
                null,
                maybe(random.nextInt(4)),
                null,
                null,
                null,
                null,
                null,
                received);
    }

    private static RunReport report(String run, Instant at, Instant received) {
        return new RunReport("report-of-" + run, run, at, null, 2, null, null, null, received);
    }

    private void say(Moment moment, Instant at, @Nullable String run) {
        var id = id("says");
        var level = (int) Math.clamp(Math.round(2 + 2 * random.nextGaussian()), 0L, 10L);
        var side = run == null ? null : maybe(one(Side.values()));
        var change = moment == Moment.AFTER ? maybe(one(Change.values())) : null;
        tell(
                at,
                received -> new Symptom(
                        id, moment, at, level, run, null, side, null, change, null, null, null, null, null, received));
    }

    private void lift() {
        var id = id("lift");
        var on = LocalDate.ofInstant(now, ZoneOffset.UTC);
        tell(now, received -> new StrengthSession(id, on, true, null, received));
    }

    private void flag() {
        var id = id("flag");
        var at = now;
        var answers = Map.of(one(Flag.values()), one(Answer.values()));
        tell(at, received -> new Screening(id, at, answers, null, received));
    }

    private void clear() {
        var id = id("clear");
        var at = now;
        tell(
                at,
                received -> new Clearance(
                        id, at, one(ClearanceOutcome.values()), 1 + random.nextInt(3), null, null, null, received));
    }

    private interface Version {
        Fact receivedAt(Instant received);
    }

    /** Tells a version of something that happened {@code at}, and now and then the same again. */
    private Telling tell(Instant at, Version version) {
        var recorded = at.plus(delay());
        var fact = version.receivedAt(recorded);
        var telling = new Telling(fact.id(), fact, recorded, recorded.plusSeconds(late()));
        tellings.add(telling);
        sometimes(
                10,
                () -> tellings.add(
                        new Telling(fact.id(), fact, recorded, recorded.plusSeconds(random.nextInt(200_000)))));
        return telling;
    }

    private void takeBack(String id, Instant recorded) {
        tellings.add(new Telling(id, null, recorded, recorded.plusSeconds(late())));
    }

    private Duration delay() {
        return random.nextInt(4) == 0
                ? Duration.ofHours(random.nextInt(MOST_LATE_HOURS))
                : Duration.ofSeconds(random.nextInt(900));
    }

    private long late() {
        return random.nextInt(10) == 0 ? random.nextInt(100_000) : 0;
    }

    private void sometimes(int percent, Runnable what) {
        if (random.nextInt(100) < percent) {
            what.run();
        }
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(4) == 0 ? null : value;
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private String id(String what) {
        return what + "-" + tellings.size();
    }
}
