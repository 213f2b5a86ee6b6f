package dev.backstride.checks.order;

import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.ClearanceOutcome;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Placement;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.StrengthSession;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Some days of a runner, made up from a seed: all that clients may tell, much of it late. */
final class History {

    private static final int DAYS = 6;
    private static final int LATEST = 3;
    private static final Duration EVENING = Duration.ofHours(23);

    private final Dice dice;
    private final MadeUp madeUp;
    private final Instant midnight;
    private final List<Deed> deeds = new ArrayList<>();

    private History(long seed, Instant midnight) {
        this.dice = new Dice(seed);
        this.madeUp = new MadeUp(dice);
        this.midnight = midnight;
    }

    /** What is done about one runner from {@code midnight} on. */
    static List<Deed> of(long seed, Instant midnight) {
        var history = new History(seed, midnight);
        for (int day = 0; day < DAYS; day++) {
            history.live(midnight.plus(Duration.ofDays(day)));
        }
        return List.copyOf(history.deeds);
    }

    /** When the facts of a day are told, and what was kept back. */
    static Instant evening(Instant midnight, int day) {
        return midnight.plus(Duration.ofDays(day)).plus(EVENING);
    }

    private void live(Instant day) {
        dice.sometimes(45, () -> answer(at(day, 5, 60)));
        dice.sometimes(85, () -> run(at(day, 6, 300)));
        dice.sometimes(20, () -> run(at(day, 15, 240)));
        dice.sometimes(30, () -> lift(day));
        dice.sometimes(12, () -> say(at(day, 6, 900)));
        dice.sometimes(6, () -> flag(at(day, 20, 60)));
        dice.sometimes(6, () -> clear(at(day, 21, 60)));
        dice.sometimes(4, () -> place(at(day, 21, 60)));
    }

    private void run(Instant start) {
        var minutes = 25 + dice.below(45);
        var run = madeUp.run(start, minutes, minutes * (140 + dice.below(60)));
        var evening = tell(run, run.endedAt());
        dice.sometimes(15, () -> copy(run, minutes));
        dice.sometimes(15, () -> goOn(run));
        dice.sometimes(40, () -> tell(madeUp.before(run), start));
        dice.sometimes(75, () -> deeds.add(new Deed.Tells(keptBack(evening), madeUp.during(run))));
        dice.sometimes(30, () -> deeds.add(new Deed.Tells(keptBack(evening), madeUp.report(run))));
        dice.sometimes(65, () -> say(run.endedAt().plus(dice.minutes(30, 150))));
        dice.sometimes(65, () -> say(run.endedAt().plus(dice.minutes(1_200, 700))));
        dice.sometimes(15, () -> deeds.add(new Deed.Corrects(evening + 1, MadeUp.trimmed(run))));
        dice.sometimes(8, () -> deeds.add(new Deed.Deletes(evening + 1 + LATEST, run.id())));
    }

    /** What another device recorded of it. */
    private void copy(Run run, int minutes) {
        var copy = madeUp.run(run.startedAt().plusSeconds(7), minutes, run.distanceMeters() - 30);
        tell(copy, copy.endedAt());
    }

    /** A second file of the same bout. */
    private void goOn(Run run) {
        var second = madeUp.run(run.endedAt().plus(dice.minutes(5, 20)), 15, 2_500);
        tell(second, second.endedAt());
    }

    private void say(Instant at) {
        tell(madeUp.after(at), at);
    }

    private void answer(Instant at) {
        tell(Screening.allNo(dice.name("panel"), at), at);
    }

    private void flag(Instant at) {
        var yes = Map.of(dice.one(Flag.values()), Answer.YES);
        tell(new Screening(dice.name("flag"), at, yes, null, null), at);
        dice.sometimes(70, () -> clear(at.plus(Duration.ofHours(16))));
    }

    private void lift(Instant day) {
        var on = day.atZone(ZoneOffset.UTC).toLocalDate();
        var session = new StrengthSession(dice.name("lift"), on, dice.maybe(dice.below(2) == 0), null, null);
        tell(session, day.plus(Duration.ofHours(18)));
    }

    private void clear(Instant at) {
        var outcome = dice.below(5) == 0 ? ClearanceOutcome.CLOSE : ClearanceOutcome.RESUME;
        tell(new Clearance(dice.name("clear"), at, outcome, 1 + dice.below(3), null, null, null, null), at);
    }

    private void place(Instant at) {
        tell(new Placement(dice.name("place"), at, 1 + dice.below(3), dice.below(7), null, null), at);
    }

    /** Tells it on the first evening after it happened, or some evenings later; says on which. */
    private int tell(Fact fact, Instant happened) {
        var first = 0;
        while (evening(midnight, first).isBefore(happened)) {
            first++;
        }
        var evening = keptBack(first);
        deeds.add(new Deed.Tells(evening, fact));
        return evening;
    }

    private int keptBack(int evening) {
        return dice.below(4) == 0 ? evening + 1 + dice.below(LATEST) : evening;
    }

    private Instant at(Instant day, int hour, int withinMinutes) {
        return day.plus(Duration.ofHours(hour)).plus(dice.minutes(0, withinMinutes));
    }
}
