package dev.backstride.protocol.step;

import dev.backstride.events.decision.step.StartEasy;
import dev.backstride.events.decision.step.StartEasy.AfterSitting;
import dev.backstride.events.decision.step.Strengthen;
import dev.backstride.events.decision.step.Strengthen.Focus;
import dev.backstride.events.decision.step.WarmUp;
import dev.backstride.protocol.configuration.StartNumbers;
import dev.backstride.protocol.ladder.Climbing;
import dev.backstride.protocol.ladder.Maintained;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rungs consist of; they are cumulative. */
final class RungRules {

    private static final int WARM_UP = 2;
    private static final int STRENGTH = 3;

    /** Legs and hips first (Cai 2017); trunk work is never the reason. */
    private static final List<Focus> FOCUS = List.of(Focus.LEGS, Focus.HIPS, Focus.MOBILITY);

    private RungRules() {}

    /** slower than usual until warm, on every rung and after a lay-off; longer after sitting. */
    static @Nullable StartEasy start(Situation now) {
        if (rung(now) == 0 && !CapRules.isReturn(now)) {
            return null;
        }
        var numbers = now.numbers().start();
        return new StartEasy((int) numbers.opening().toMinutes(), numbers.slowPercent(), afterSitting(numbers));
    }

    private static List<AfterSitting> afterSitting(StartNumbers numbers) {
        return List.of(
                new AfterSitting((int) numbers.sitShortHours(), (int)
                        numbers.sitShortExtra().toMinutes()),
                new AfterSitting((int) numbers.sitLongHours(), (int)
                        numbers.sitLongExtra().toMinutes()));
    }

    /** three movements before the run; in maintenance they may be left out after 28 days. */
    static @Nullable WarmUp warmUp(Situation now) {
        if (rung(now) < WARM_UP) {
            return null;
        }
        var step = now.numbers().step();
        return new WarmUp(
                (int) step.warmUpBefore().toMinutes(),
                now.numbers().start().warmUpMovements(),
                step.warmUp(),
                isOptional(now));
    }

    private static boolean isOptional(Situation now) {
        return now.ladder() instanceof Maintained settled
                && !now.at().isBefore(settled.since().plus(now.numbers().step().warmUpOptional()));
    }

    /** strength sessions of the week; in maintenance they stay. */
    static @Nullable Strengthen strength(Situation now) {
        var numbers = now.numbers().strength();
        return rung(now) < STRENGTH ? null : new Strengthen(numbers.perWeek(), numbers.above(), FOCUS);
    }

    private static int rung(Situation now) {
        return now.ladder() instanceof Climbing climbing
                ? climbing.climb().stay().rung()
                : 0;
    }
}
