package dev.backstride.protocol.step;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.step.CrossTrain;
import dev.backstride.events.decision.step.DoNotRun;
import dev.backstride.events.decision.step.RunNext;
import dev.backstride.events.decision.step.RunNext.Intensity;
import dev.backstride.events.decision.step.WaitUntilQuiet;
import org.jspecify.annotations.Nullable;

/** The next run: when, how long, how hard. */
final class RunRules {

    private static final CrossTrain CROSS_TRAIN = new CrossTrain();

    private RunRules() {}

    /** R-12, REST: no running for 48 h. */
    static @Nullable DoNotRun rest(Situation now) {
        var until = now.held().until();
        return now.action() == Action.REST && until != null ? new DoNotRun(until) : null;
    }

    /** R-12, REDUCE and REST: not before daily life is quiet; after REDUCE as quiet as before the run is enough. */
    static @Nullable WaitUntilQuiet untilQuiet(Situation now) {
        if (now.action().compareTo(Action.REDUCE) < 0) {
            return null;
        }
        var origin = now.held().origin();
        var before = now.held().action() == Action.REST || origin == null ? null : origin.before();
        var quiet = now.numbers().step().quiet();
        return new WaitUntilQuiet(before == null ? quiet : Math.max(quiet, before));
    }

    /** how long, how hard, and on which ground. */
    static RunNext next(Situation now) {
        var careful = now.action().compareTo(Action.EASE) >= 0;
        return CapRules.isReturn(now)
                ? new RunNext(CapRules.meters(now), CapRules.minutesOfReturn(now), Intensity.EASY, careful)
                : new RunNext(CapRules.meters(now), null, intensity(now.action()), careful);
    }

    private static Intensity intensity(Action action) {
        if (action.compareTo(Action.EASE) >= 0) {
            return Intensity.EASY;
        }
        return action == Action.HOLD ? Intensity.USUAL : Intensity.PLANNED;
    }

    /** R-12, REDUCE: other training is welcome. */
    static @Nullable CrossTrain crossTraining(Situation now) {
        return now.action() == Action.REDUCE ? CROSS_TRAIN : null;
    }
}
