package dev.backstride.checks.order;

import dev.backstride.events.fact.Change;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.PerceivedStart;
import dev.backstride.events.fact.Phase;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.Side;
import dev.backstride.events.fact.Symptom;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Runs and what is said of them, as the dice fall. */
record MadeUp(Dice dice) {

    Run run(Instant start, int minutes, int meters) {
        return new Run(
                dice.name("run"),
                start,
                minutes * 60,
                meters,
                null,
                dice.maybe(dice.below(300)),
                null,
                dice.maybe(dice.one(PerceivedStart.values())),
                dice.maybe(dice.below(4)),
                dice.maybe((double) dice.below(9)),
                dice.maybe(dice.below(2) == 0),
                null,
                null,
                null,
                null);
    }

    /** The same run without its last minutes. */
    static Run trimmed(Run run) {
        return new Run(
                run.id(),
                run.startedAt(),
                run.durationSeconds() - 120,
                run.distanceMeters() - 400,
                null,
                run.ascentMeters(),
                null,
                run.perceivedStart(),
                run.warmUpMovements(),
                run.sittingHours(),
                run.climbedFasterThanUsual(),
                null,
                null,
                null,
                null);
    }

    Symptom before(Run run) {
        return symptom(Moment.BEFORE, run.startedAt().minus(Duration.ofMinutes(20)), null);
    }

    Symptom during(Run run) {
        return symptom(Moment.DURING, run.endedAt(), run.id());
    }

    Symptom after(Instant at) {
        return symptom(Moment.AFTER, at, null);
    }

    RunReport report(Run run) {
        return new RunReport(
                dice.name("report"),
                run.id(),
                run.endedAt(),
                dice.maybe(dice.one(PerceivedStart.values())),
                dice.maybe(dice.below(4)),
                dice.maybe((double) dice.below(9)),
                dice.maybe(dice.below(2) == 0),
                null,
                null);
    }

    private Symptom symptom(Moment moment, Instant at, @Nullable String run) {
        return new Symptom(
                dice.name("says"),
                moment,
                at,
                dice.level(),
                run,
                run == null ? null : dice.maybe(dice.below(20) == 0),
                run == null ? null : dice.maybe(dice.one(Side.values())),
                run == null ? null : dice.maybe(dice.one(Phase.values())),
                moment == Moment.AFTER ? dice.maybe(dice.one(Change.values())) : null,
                dice.below(30) == 0 ? false : null,
                dice.below(20) == 0 ? true : null,
                null,
                null,
                null,
                null);
    }
}
