package dev.backstride.protocol;

import static java.time.Duration.ofMinutes;

import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Run;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.events.runner.CheckIns;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.context.ScreeningDemand;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * Some weeks of a runner's life, made up from a seed: everything that can be told, in plausible amounts, and the
 * implausible now and then. A few lives are half a year long.
 *
 * @param context who it is
 * @param facts in no particular order, no two with one id
 * @param end nothing happens after it
 */
record RandomLife(long seed, RunnerContext context, List<Fact> facts, Instant end) {

    static final int COUNT = 10_000;

    private static final Instant START = Instant.parse("2025-01-06T06:00:00Z");

    /** Whether something holds of ten thousand lives; one of which it does not is named. */
    static void ofAll(Consumer<RandomLife> property) {
        LongStream.range(0, COUNT).parallel().mapToObj(RandomLife::of).forEach(life -> holds(life, property));
    }

    private static void holds(RandomLife life, Consumer<RandomLife> property) {
        try {
            property.accept(life);
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError("of life " + life.seed() + ": " + broken.getMessage(), broken);
        }
    }

    static RandomLife of(long seed) {
        return new Author(seed).write();
    }

    /** The same life, and more told of it. */
    RandomLife with(Fact more) {
        var all = new ArrayList<>(facts);
        all.add(more);
        return new RandomLife(seed, context, List.copyOf(all), end);
    }

    Outcome outcome() {
        return asOf(end);
    }

    Outcome asOf(Instant asOf) {
        return Protocol.standard().assess(Story.RUNNER, context, facts, asOf);
    }

    /** Whoever makes it up. */
    private static final class Author {

        private final long seed;
        private final Random random;
        private final RandomFacts made;
        private final List<Fact> facts = new ArrayList<>();
        private Instant now = START;

        Author(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
            this.made = new RandomFacts(random);
        }

        RandomLife write() {
            var context = context();
            sometimes(50, () -> facts.add(made.screening(now, true)));
            var end = START.plus(Duration.ofDays(seed % 100 == 0 ? 180 : 4 + random.nextInt(14)));
            while (now.isBefore(end)) {
                sometimes(20, () -> facts.add(made.lift(LocalDate.ofInstant(now, ZoneOffset.UTC))));
                sometimes(6, () -> facts.add(made.screening(now, random.nextBoolean())));
                sometimes(5, () -> facts.add(made.clearance(now)));
                sometimes(4, () -> facts.add(made.placement(now)));
                sometimes(3, () -> facts.add(made.questionnaire(now)));
                sometimes(5, () -> facts.add(made.strengthTest(now)));
                sometimes(85, this::goForARun);
                now = now.plus(ofMinutes(5L * random.nextInt(800)));
            }
            return new RandomLife(seed, context, List.copyOf(facts), end.plus(Duration.ofDays(3 + random.nextInt(30))));
        }

        private RunnerContext context() {
            return new RunnerContext(
                    ZoneId.of(random.nextBoolean() ? "Europe/Berlin" : "America/New_York"),
                    new BirthDate(seed % 10 == 3 ? "2008-11" : "1990-06"),
                    Set.of(),
                    random.nextBoolean() ? 185 : null,
                    random.nextInt(4) == 0 ? CheckIns.LIGHT : CheckIns.FULL,
                    random.nextBoolean() ? ScreeningDemand.REQUIRED : ScreeningDemand.ASSUMED_CLEAR);
        }

        private void goForARun() {
            var minutes = 20 + random.nextInt(60);
            var received = random.nextInt(12) == 0 ? now.plus(Duration.ofDays(3)) : null;
            var run = made.run(now, minutes, received);
            facts.add(run);
            sometimes(40, () -> facts.add(made.level(Moment.BEFORE, now.minus(ofMinutes(random.nextInt(150))), null)));
            sometimes(5, () -> facts.add(made.copy(run, random.nextInt(200))));
            sometimes(2, () -> facts.add(made.copy(run, 900 * (random.nextInt(150) - 75))));
            sometimes(10, () -> goOn(run));
            sometimes(20, () -> facts.add(made.report(run)));
            sometimes(70, () -> facts.add(made.level(Moment.DURING, run.endedAt(), run.id())));
            sometimes(50, () -> say(run, 20, 200));
            sometimes(50, () -> say(run, 1_150, 800));
            sometimes(10, () -> say(run, 0, 4_000));
        }

        /** A second recording soon after the first, in the same bout or not. */
        private void goOn(Run run) {
            facts.add(made.run(run.endedAt().plus(ofMinutes(random.nextInt(60) - 10L)), 20, null));
        }

        private void say(Run run, int from, int within) {
            var later = ofMinutes(from + 5L * random.nextInt(within / 5));
            facts.add(made.level(Moment.AFTER, run.endedAt().plus(later), null));
        }

        private void sometimes(int percent, Runnable what) {
            if (random.nextInt(100) < percent) {
                what.run();
            }
        }
    }
}
