package dev.backstride.protocol;

import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.AsymmetryDevice;
import dev.backstride.events.fact.Change;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.ClearanceOutcome;
import dev.backstride.events.fact.ClearedBy;
import dev.backstride.events.fact.Column;
import dev.backstride.events.fact.Digest;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Instrument;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Movement;
import dev.backstride.events.fact.PerceivedStart;
import dev.backstride.events.fact.Phase;
import dev.backstride.events.fact.Placement;
import dev.backstride.events.fact.Questionnaire;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.Side;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.events.fact.StrengthTest;
import dev.backstride.events.fact.Symptom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Single facts made up from a seed. */
final class RandomFacts {

    private static final List<String> ZONES = List.of("Europe/Berlin", "America/New_York", "Pacific/Auckland");

    private final Random random;
    private int number;

    RandomFacts(Random random) {
        this.random = random;
    }

    Run run(Instant start, int minutes, @Nullable Instant received) {
        return new Run(
                id("run"),
                start,
                minutes * 60,
                minutes * 150 + random.nextInt(4_000),
                null,
                maybe(random.nextInt(300)),
                random.nextInt(4) == 0 ? digest(minutes * 2) : null,
                maybe(one(PerceivedStart.values())),
                maybe(random.nextInt(4)),
                maybe((double) random.nextInt(9)),
                maybe(random.nextBoolean()),
                null,
                random.nextInt(12) == 0 ? List.of("RACE") : null,
                zone(),
                received);
    }

    /** The same recording once more: some seconds and metres off, or hours off where a clock was. */
    Run copy(Run run, int secondsLater) {
        return new Run(
                id("copy"),
                run.startedAt().plusSeconds(secondsLater),
                run.durationSeconds() + random.nextInt(3),
                run.distanceMeters() + random.nextInt(50),
                null,
                null,
                run.digest(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                run.receivedAt());
    }

    RunReport report(Run run) {
        var at = run.endedAt().plusSeconds(random.nextInt(20_000));
        var start = maybe(one(PerceivedStart.values()));
        return new RunReport(id("report"), run.id(), at, start, maybe(random.nextInt(4)), 3.0, null, null, null);
    }

    Symptom level(Moment moment, Instant at, @Nullable String run) {
        var level = Math.clamp(Math.round(2 + 2 * random.nextGaussian()), 0, 10);
        return new Symptom(
                id("says"),
                moment,
                at,
                level,
                run,
                random.nextInt(40) == 0 ? true : null,
                run == null ? null : maybe(one(Side.values())),
                run == null ? null : maybe(one(Phase.values())),
                moment == Moment.AFTER ? maybe(one(Change.values())) : null,
                random.nextInt(40) == 0 ? false : null,
                random.nextInt(40) == 0 ? true : null,
                null,
                null,
                zone(),
                null);
    }

    StrengthSession lift(LocalDate on) {
        return new StrengthSession(id("lift"), on, maybe(random.nextBoolean()), zone(), null);
    }

    /** No to everything, or whatever answer to a few. */
    Screening screening(Instant at, boolean quiet) {
        if (quiet) {
            return Screening.allNo(id("panel"), at);
        }
        var answers = new HashMap<Flag, Answer>(Map.of(one(Flag.values()), one(Answer.values())));
        answers.put(one(Flag.values()), one(Answer.values()));
        return new Screening(id("flags"), at, Map.copyOf(answers), null, null);
    }

    Clearance clearance(Instant at) {
        var outcome = random.nextInt(3) > 0 ? ClearanceOutcome.RESUME : one(ClearanceOutcome.values());
        var rung = 1 + random.nextInt(3);
        return new Clearance(id("clear"), at, outcome, rung, maybe(one(ClearedBy.values())), null, null, null);
    }

    Placement placement(Instant at) {
        return new Placement(id("place"), at, 1 + random.nextInt(3), random.nextInt(7), null, null);
    }

    /** Sides that differ by up to a third, in trials that mostly agree. */
    StrengthTest strengthTest(Instant at) {
        var device = random.nextInt(10) == 0 ? AsymmetryDevice.FORCE_PLATE : AsymmetryDevice.DYNAMOMETER;
        var left = trials(200 + random.nextInt(100));
        return new StrengthTest(id("test"), at, device, Movement.HIP_EXTENSION, left, trials(250), zone(), null);
    }

    private List<Double> trials(int mean) {
        return random.doubles(3, 0.96 * mean, 1.04 * mean).boxed().toList();
    }

    /** Complete, or cut short. */
    Questionnaire questionnaire(Instant at) {
        var weekly = random.nextBoolean();
        var scores = weekly ? List.of(0, 8, 17, 25) : List.of(0, 1, 1);
        var items = new HashMap<String, Integer>();
        for (var item = 1; item <= (weekly ? 4 : 9) - (random.nextInt(8) == 0 ? 1 : 0); item++) {
            items.put(String.valueOf(item), scores.get(random.nextInt(scores.size())));
        }
        var instrument = weekly ? Instrument.OSTRC_H2 : Instrument.START_BACK;
        return new Questionnaire(id("weekly"), at, instrument, Map.copyOf(items), zone(), null);
    }

    private Digest digest(int steps) {
        return new Digest(
                column(steps, 2_600, 700),
                column(steps, 130_000, 40_000),
                cadence(steps),
                column(steps, -30, 60),
                column(steps, random.nextInt(3) == 0 ? 53_000 : 49_000, 1_500));
    }

    /** Now and then with long steps in the first minutes. */
    private Column cadence(int steps) {
        var values = new double[steps];
        var slower = random.nextInt(3) == 0 ? 20 : 0;
        Arrays.setAll(values, step -> 160 + random.nextInt(12) - (step < 20 ? slower : 0));
        return Column.of(values);
    }

    private Column column(int steps, int least, int spread) {
        var values = new double[steps];
        Arrays.setAll(values, _ -> (least + random.nextInt(spread)) / 1_000.0);
        return Column.of(values);
    }

    private @Nullable String zone() {
        return random.nextInt(25) == 0 ? ZONES.get(random.nextInt(ZONES.size())) : null;
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(4) == 0 ? null : value;
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private String id(String what) {
        return what + "-" + ++number;
    }
}
