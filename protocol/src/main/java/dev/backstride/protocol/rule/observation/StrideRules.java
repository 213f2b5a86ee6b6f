package dev.backstride.protocol.rule.observation;

import static dev.backstride.events.decision.Code.GCT_SHIFT_HINT;
import static dev.backstride.events.decision.Code.ONE_SIDED_RECURRENT_LEFT;
import static dev.backstride.events.decision.Code.ONE_SIDED_RECURRENT_RIGHT;

import dev.backstride.events.decision.Code;
import dev.backstride.events.fact.Digest;
import dev.backstride.protocol.bout.Balances;
import dev.backstride.protocol.bout.Bout;
import dev.backstride.protocol.bout.Cadences;
import dev.backstride.protocol.bout.Footsteps;
import dev.backstride.protocol.bout.StartClass;
import dev.backstride.protocol.bout.Stride;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.history.Strides;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** long steps and an uneven balance are opinions. They go with what was found anyway, and decide nothing. */
public final class StrideRules {

    private StrideRules() {}

    /**
     * The steps of a recording, as measured against the runner's own.
     *
     * @param steps null where none were measured
     * @param own the runner's own cadences before
     * @param before means of the bout that came before this recording
     * @param extra how much longer the opening is after long sitting
     */
    public static Stride measured(
            @Nullable Footsteps steps, Cadences own, int before, Duration extra, Configuration numbers) {
        if (steps == null) {
            return Stride.NONE;
        }
        var start = numbers.start();
        var from = Math.max(0, means(start.settling()) - before);
        var to = Math.min(means(start.opening().plus(extra)) - before, steps.means());
        return new Stride(
                Cadences.of(steps, numbers.stride()),
                Balances.of(steps, numbers.stride()),
                from < to ? longMeans(steps, own, from, to, numbers) : 0,
                false);
    }

    /** Too little of a runner's own to know how its cadences differ is nothing to compare with. */
    private static int longMeans(Footsteps steps, Cadences own, int from, int to, Configuration numbers) {
        if (steps.cadence() == null || own.means() < means(numbers.start().least())) {
            return 0;
        }
        var stride = numbers.stride();
        var curve = own.means() < means(stride.least()) ? Curve.everybodys(own, stride) : Curve.through(own);
        var count = 0;
        for (var mean = from; mean < to; mean++) {
            if (steps.tellsCadence(mean, stride) && curve.isLong(steps.speed(mean), steps.cadence(mean), stride)) {
                count++;
            }
        }
        return count;
    }

    /** Whether long steps are hinted at now: once, of a fast start after which it hurt. */
    public static boolean isLong(Bout bout, boolean symptomatic, Configuration numbers) {
        var stride = bout.stride();
        return symptomatic
                && !stride.told()
                && bout.preparation().start() == StartClass.FAST
                && stride.longMeans() >= means(numbers.stride().longFor());
    }

    /** Whether a bout's balance is off, and not the runner's own. */
    public static boolean isShifted(Bout bout, Strides strides, Configuration numbers) {
        var stride = numbers.stride();
        var balances = bout.stride().balances();
        if (balances.means() < means(numbers.start().least()) || !balances.isOff(stride.balanceOffPerMille())) {
            return false;
        }
        var own = strides.balances(bout.effort().startedAt(), stride.window());
        return own.means() >= means(stride.least()) && balances.isShifted(own, stride.balanceShiftPerMille());
    }

    /** What the balance adds to {@code said} of a bout that is among {@code strides}. */
    public static List<Code> shifted(List<Code> said, Bout bout, Strides strides, Configuration numbers) {
        if (!said.contains(ONE_SIDED_RECURRENT_LEFT) && !said.contains(ONE_SIDED_RECURRENT_RIGHT)) {
            return List.of();
        }
        var count = strides.shifted(bout.effort().startedAt(), numbers.side().window());
        return count >= numbers.stride().balanceBouts() ? List.of(GCT_SHIFT_HINT) : List.of();
    }

    private static int means(Duration moving) {
        return (int) (moving.toSeconds() / Digest.STEP_SECONDS);
    }
}
