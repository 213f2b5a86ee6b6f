package dev.backstride.protocol.fold;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Verdict;
import dev.backstride.protocol.bout.Bout;
import dev.backstride.protocol.history.Held;
import dev.backstride.protocol.journal.Draft;
import dev.backstride.protocol.ladder.Reviewed;
import dev.backstride.protocol.rule.ActionRules;
import dev.backstride.protocol.rule.TableOfContents;
import dev.backstride.protocol.rule.evidence.PainRules;
import java.time.Instant;
import java.util.List;

/** Decisions made before the next day is known. */
final class Provisional {

    private Provisional() {}

    /** What is known of {@code bout} so far, never bolder than what stands. */
    static Draft draft(State state, Bout bout, Trigger trigger, List<Code> codes, Instant at) {
        var verdict = verdict(state, bout, trigger);
        var own = ActionRules.of(verdict, bout.felt(), state.ladder.standing().mode(), codes);
        if (state.ladder instanceof Reviewed) {
            own = ActionRules.underReview(own, verdict);
        }
        var action = state.held.orStricter(own, at);
        if (verdict == Verdict.INTOLERABLE) {
            action = Action.REST;
            state.hold(action, at, Held.Origin.of(bout));
        }
        return about(bout, trigger, verdict, action, codes);
    }

    /** What stands at {@code at}, as far as it is known by then; a review's HOLD aside. */
    static Action standing(State state, Instant at) {
        var open = state.open;
        if (open == null) {
            return state.held.at(at);
        }
        var hour = open.felt().hour() != null;
        var codes = hour ? TableOfContents.ofHour(open, state.numbers) : List.<Code>of();
        var verdict = verdict(state, open, hour ? Trigger.H1 : Trigger.POST);
        return state.held.orStricter(
                ActionRules.of(verdict, open.felt(), state.ladder.standing().mode(), codes), at);
    }

    static Draft locked(Bout bout, Action stop, List<Code> codes) {
        return about(bout, Trigger.RUN, Verdict.LOCKED, stop, codes);
    }

    static Draft about(Bout bout, Trigger trigger, Verdict verdict, Action action, List<Code> codes) {
        return new Draft(trigger, verdict, action, codes, bout.name(), bout.facts(), false, null);
    }

    private static Verdict verdict(State state, Bout bout, Trigger trigger) {
        var numbers = state.numbers.pain();
        if (PainRules.isIntolerable(bout.felt(), numbers)) {
            return Verdict.INTOLERABLE;
        }
        return trigger == Trigger.H1 && PainRules.isWorseAfterHour(bout.felt(), numbers)
                ? Verdict.WORSE_1H
                : Verdict.PENDING;
    }
}
