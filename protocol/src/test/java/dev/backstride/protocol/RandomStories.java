package dev.backstride.protocol;

import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Change;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.ClearanceOutcome;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.PerceivedStart;
import dev.backstride.events.fact.Placement;
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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Half a year of a runner's life, made up from a seed: everything that can be told, in plausible amounts. */
final class RandomStories {

    static final Instant END = Instant.parse("2025-08-01T00:00:00Z");

    private static final int COUNT = 60;

    private final Random random;
    private final List<Fact> facts = new ArrayList<>();
    private Instant now = Instant.parse("2025-01-06T06:00:00Z");

    private RandomStories(long seed) {
        this.random = new Random(seed);
    }

    static Stream<List<Fact>> all() {
        return IntStream.range(0, COUNT).mapToObj(RandomStories::of);
    }

    static List<Fact> of(long seed) {
        return new RandomStories(seed).tell();
    }

    /** When a fact could first be told. */
    static Instant happened(Fact fact) {
        return switch (fact) {
            case Run run -> run.receivedAt() == null ? run.endedAt() : run.receivedAt();
            case Symptom symptom -> symptom.feltAt();
            case Screening screening -> screening.answeredAt();
            case Clearance clearance -> clearance.givenAt();
            case Placement placement -> placement.placedAt();
            case StrengthSession session -> session.on().atTime(18, 0).toInstant(ZoneOffset.UTC);
            default -> throw new IllegalArgumentException("not in these stories: " + fact);
        };
    }

    private List<Fact> tell() {
        while (now.isBefore(END)) {
            sometimes(30, this::liftSomething);
            sometimes(3, this::raiseAFlag);
            sometimes(4, this::seeAClinician);
            sometimes(80, this::goForARun);
            now = now.plus(Duration.ofHours(5 + random.nextInt(70))).plusSeconds(random.nextInt(3_600));
        }
        return List.copyOf(facts);
    }

    private void sometimes(int percent, Runnable what) {
        if (random.nextInt(100) < percent) {
            what.run();
        }
    }

    private void goForARun() {
        var id = id("run");
        var minutes = 20 + random.nextInt(60);
        var end = now.plus(Duration.ofMinutes(minutes));
        sometimes(60, () -> say(Moment.BEFORE, now, null));
        facts.add(new Run(
                id,
                now,
                minutes * 60,
                minutes * 150 + random.nextInt(4_000),
                null,
                maybe(random.nextInt(300)),
                null,
                maybe(one(PerceivedStart.values())),
                maybe(random.nextInt(4)),
                maybe((double) random.nextInt(9)),
                maybe(random.nextBoolean()),
                null,
                null,
                null,
                random.nextInt(10) == 0 ? end.plus(Duration.ofDays(3)) : null));
        sometimes(75, () -> say(Moment.DURING, end, id));
        sometimes(60, () -> say(Moment.AFTER, end.plus(Duration.ofMinutes(20 + random.nextInt(200))), null));
        sometimes(60, () -> say(Moment.AFTER, end.plus(Duration.ofMinutes(1_100 + random.nextInt(900))), null));
    }

    private void say(Moment moment, Instant at, @Nullable String run) {
        var level = Math.max(0, Math.min(10, (int) Math.round(2 + 2 * random.nextGaussian())));
        facts.add(new Symptom(
                id("says"),
                moment,
                at,
                level,
                run,
                random.nextInt(40) == 0 ? true : null,
                run == null ? null : maybe(one(Side.values())),
                null,
                moment == Moment.AFTER ? maybe(one(Change.values())) : null,
                random.nextInt(40) == 0 ? false : null,
                null,
                null,
                null,
                null,
                null));
    }

    private void liftSomething() {
        var on = LocalDate.ofInstant(now, ZoneOffset.UTC);
        facts.add(new StrengthSession(id("lift"), on, maybe(random.nextBoolean()), null, null));
    }

    private void raiseAFlag() {
        facts.add(new Screening(id("flag"), now, Map.of(one(Flag.values()), one(Answer.values())), null, null));
    }

    private void seeAClinician() {
        var rung = 1 + random.nextInt(3);
        facts.add(
                random.nextInt(3) == 0
                        ? new Placement(id("place"), now, rung, random.nextInt(7), null, null)
                        : new Clearance(
                                id("clear"),
                                now,
                                random.nextInt(4) == 0 ? ClearanceOutcome.CLOSE : ClearanceOutcome.RESUME,
                                rung,
                                null,
                                null,
                                null,
                                null));
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(4) == 0 ? null : value;
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private String id(String what) {
        return what + "-" + facts.size();
    }
}
