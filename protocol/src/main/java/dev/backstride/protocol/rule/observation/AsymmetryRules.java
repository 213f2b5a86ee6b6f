package dev.backstride.protocol.rule.observation;

import static dev.backstride.events.decision.Code.ASYM_GREY;
import static dev.backstride.events.decision.Code.ASYM_INCONSISTENT;
import static dev.backstride.events.decision.Code.ASYM_INVALID;
import static dev.backstride.events.decision.Code.ASYM_MATCHES_SIDE;
import static dev.backstride.events.decision.Code.ASYM_NOTABLE;
import static dev.backstride.events.decision.Code.ASYM_RETEST_REQUESTED;
import static dev.backstride.events.decision.Code.ASYM_TYPICAL;
import static dev.backstride.events.decision.Code.ESC_COACH_INFO;
import static dev.backstride.events.decision.Code.ONE_SIDED_RECURRENT_LEFT;
import static dev.backstride.events.decision.Code.ONE_SIDED_RECURRENT_RIGHT;
import static dev.backstride.events.decision.Code.R3_UNILATERAL_BIAS;

import dev.backstride.events.decision.Code;
import dev.backstride.events.fact.Side;
import dev.backstride.events.fact.StrengthTest;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.history.History;
import dev.backstride.protocol.history.Limbs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** a difference between the sides is worth a second test, or a word where it is the side that hurts; no verdict. */
public final class AsymmetryRules {

    private static final List<Code> MATCHES = List.of(ASYM_MATCHES_SIDE, R3_UNILATERAL_BIAS, ESC_COACH_INFO);

    private AsymmetryRules() {}

    /**
     * What a test says.
     *
     * @param codes the words for it
     * @param limbs what it leaves open
     */
    public record Finding(List<Code> codes, Limbs limbs) {}

    /** What {@code test} says after those before it, of somebody whose bouts were as {@code history} has them. */
    public static Finding find(StrengthTest test, Limbs before, History history, Configuration numbers) {
        return Asymmetry.of(test, numbers.asymmetry())
                .map(measured -> find(measured, test, before, history, numbers))
                .orElse(new Finding(List.of(ASYM_INVALID), before));
    }

    private static Finding find(
            Asymmetry measured, StrengthTest test, Limbs before, History history, Configuration numbers) {
        var unclear = before.unclear();
        var first = unclear != null && isRetest(unclear, test, numbers) ? unclear : null;
        var contradicts = first != null && first.side() != measured.weaker();
        var asksAgain = measured.grade() == Asymmetry.Grade.GREY && first == null;
        var stands = measured.grade() == Asymmetry.Grade.NOTABLE && !contradicts;
        var matches = stands && isRecurrent(measured.weaker(), test.measuredAt(), history, numbers);
        var codes = new ArrayList<>(List.of(code(measured.grade())));
        if (contradicts) {
            codes.add(ASYM_INCONSISTENT);
        }
        if (asksAgain) {
            codes.add(ASYM_RETEST_REQUESTED);
        }
        if (matches) {
            codes.addAll(MATCHES);
        }
        var weaker = new Limbs.Weaker(measured.weaker(), test.measuredAt(), test.id());
        var open = first == null ? unclear : null;
        return new Finding(codes, new Limbs(asksAgain ? weaker : open, stands && !matches ? weaker : null));
    }

    private static Code code(Asymmetry.Grade grade) {
        return switch (grade) {
            case TYPICAL -> ASYM_TYPICAL;
            case GREY -> ASYM_GREY;
            case NOTABLE -> ASYM_NOTABLE;
        };
    }

    private static boolean isRetest(Limbs.Weaker unclear, StrengthTest test, Configuration numbers) {
        var from = unclear.at().plus(numbers.asymmetry().retestFrom());
        var to = unclear.at().plus(numbers.asymmetry().retestTo());
        return !test.measuredAt().isBefore(from) && !test.measuredAt().isAfter(to);
    }

    private static boolean isRecurrent(@Nullable Side side, Instant at, History history, Configuration numbers) {
        return side != null && SideRules.isRecurrent(history, side, at, numbers.side());
    }

    /** What is said where a side that is found to be recurrent is the weaker one; nothing where it is not. */
    public static List<Code> matching(List<Code> said, Limbs limbs, Instant at, Configuration numbers) {
        var notable = limbs.notable();
        if (notable == null
                || at.isAfter(notable.at().plus(numbers.asymmetry().validFor()))
                || !said.contains(notable.side() == Side.LEFT ? ONE_SIDED_RECURRENT_LEFT : ONE_SIDED_RECURRENT_RIGHT)) {
            return List.of();
        }
        var codes = new ArrayList<Code>();
        codes.add(ASYM_NOTABLE);
        codes.addAll(MATCHES);
        return codes;
    }
}
