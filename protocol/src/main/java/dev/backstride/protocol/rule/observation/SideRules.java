package dev.backstride.protocol.rule.observation;

import static dev.backstride.events.decision.Code.ASK_BSI_SCREEN;
import static dev.backstride.events.decision.Code.ASK_STRENGTH_TEST;
import static dev.backstride.events.decision.Code.ONE_SIDED_ISOLATED;
import static dev.backstride.events.decision.Code.ONE_SIDED_RECURRENT_LEFT;
import static dev.backstride.events.decision.Code.ONE_SIDED_RECURRENT_RIGHT;
import static dev.backstride.events.decision.Code.ONE_SIDED_WATCH_LEFT;
import static dev.backstride.events.decision.Code.ONE_SIDED_WATCH_RIGHT;

import dev.backstride.events.decision.Code;
import dev.backstride.events.fact.Side;
import dev.backstride.protocol.bout.Bout;
import dev.backstride.protocol.bout.InRun;
import dev.backstride.protocol.configuration.SideNumbers;
import dev.backstride.protocol.history.History;
import dev.backstride.protocol.history.PastBout;
import dev.backstride.protocol.history.SideAsked;
import dev.backstride.protocol.rule.evidence.Evidence;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** once is not read into; the same side again and again is worth two questions. */
public final class SideRules {

    private SideRules() {}

    public static List<Code> oneSided(Evidence evidence, @Nullable SideAsked asked) {
        var during = evidence.bout().felt().during();
        if (!evidence.judgement().symptomatic() || during == null || !during.isOneSided()) {
            return List.of();
        }
        return switch (pattern(evidence, during)) {
            case ISOLATED -> List.of(ONE_SIDED_ISOLATED);
            case WATCH -> List.of(during.side() == Side.LEFT ? ONE_SIDED_WATCH_LEFT : ONE_SIDED_WATCH_RIGHT);
            case RECURRENT -> recurrent(evidence, during, asked);
        };
    }

    /** What was asked, after {@code codes} were given for {@code bout}. */
    public static @Nullable SideAsked asked(List<Code> codes, Bout bout, @Nullable SideAsked before) {
        var during = bout.felt().during();
        if (!codes.contains(ASK_BSI_SCREEN) || during == null || during.side() == null) {
            return before;
        }
        return new SideAsked(during.side(), bout.effort().endedAt());
    }

    private enum Pattern {
        ISOLATED,
        WATCH,
        RECURRENT
    }

    private static Pattern pattern(Evidence evidence, InRun during) {
        var numbers = evidence.numbers().side();
        var symptomatic =
                symptomatic(evidence.history(), evidence.bout().effort().startedAt(), numbers);
        if (count(symptomatic, during.side()) <= 1) {
            return Pattern.ISOLATED;
        }
        return isRecurrent(symptomatic, during.side(), numbers) ? Pattern.RECURRENT : Pattern.WATCH;
    }

    /** Whether {@code side} is recurrent in the time up to {@code at}. */
    public static boolean isRecurrent(History history, Side side, Instant at, SideNumbers numbers) {
        return isRecurrent(symptomatic(history, at, numbers), side, numbers);
    }

    private static boolean isRecurrent(List<PastBout> symptomatic, @Nullable Side side, SideNumbers numbers) {
        var same = count(symptomatic, side);
        return same >= numbers.recurrent() && 100 * same >= (long) numbers.sharePercent() * symptomatic.size();
    }

    private static List<PastBout> symptomatic(History history, Instant at, SideNumbers numbers) {
        return history.startedWithin(numbers.window(), at)
                .filter(PastBout::symptomatic)
                .toList();
    }

    private static long count(List<PastBout> symptomatic, @Nullable Side side) {
        return symptomatic.stream().filter(bout -> bout.side() == side).count();
    }

    private static List<Code> recurrent(Evidence evidence, InRun during, @Nullable SideAsked asked) {
        var code = during.side() == Side.LEFT ? ONE_SIDED_RECURRENT_LEFT : ONE_SIDED_RECURRENT_RIGHT;
        var again = evidence.numbers().side().askAgain();
        var askNow = asked == null
                || asked.side() != during.side()
                || !evidence.bout().effort().endedAt().isBefore(asked.endedAt().plus(again));
        return askNow ? List.of(code, ASK_BSI_SCREEN, ASK_STRENGTH_TEST) : List.of(code);
    }
}
