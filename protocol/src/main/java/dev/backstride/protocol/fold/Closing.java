package dev.backstride.protocol.fold;

import static dev.backstride.events.decision.Code.ENGAGEMENT_LOW;
import static dev.backstride.events.decision.Code.EPISODE_CLOSED;
import static dev.backstride.events.decision.Code.H24_CONFOUNDED_NEXT_RUN;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Tier;
import dev.backstride.protocol.bout.Bout;
import dev.backstride.protocol.history.Held;
import dev.backstride.protocol.history.PastBout;
import dev.backstride.protocol.journal.Draft;
import dev.backstride.protocol.ladder.Climbing;
import dev.backstride.protocol.ladder.Maintained;
import dev.backstride.protocol.ladder.Reviewed;
import dev.backstride.protocol.rule.ActionRules;
import dev.backstride.protocol.rule.FlagRules;
import dev.backstride.protocol.rule.TableOfContents;
import dev.backstride.protocol.rule.evidence.Evidence;
import dev.backstride.protocol.rule.evidence.Judgement;
import dev.backstride.protocol.rule.observation.AsymmetryRules;
import dev.backstride.protocol.rule.observation.SideRules;
import dev.backstride.protocol.rule.progress.SettlingRules;
import dev.backstride.protocol.rule.progress.WorseRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The final decision on a bout: answered, overtaken by the next run, or its window over. */
final class Closing {

    private final State state;

    Closing(State state) {
        this.state = state;
    }

    Draft answered(Bout bout, Instant at) {
        return close(bout, Trigger.H24, List.of(), at);
    }

    Draft byNextRun(Bout bout, Instant start) {
        var standIn = state.ratings.standIn(bout.effort().endedAt(), start, state.numbers.windows());
        if (standIn == null) {
            return close(bout, Trigger.NEXT_RUN, List.of(H24_CONFOUNDED_NEXT_RUN), start);
        }
        var trigger = standIn.isFull() ? Trigger.H24 : Trigger.NEXT_RUN;
        return close(bout.feeling(bout.felt().withNextDay(standIn)), trigger, List.of(), start);
    }

    Draft windowOver(Bout bout, Instant due) {
        return close(bout, Trigger.H24_CLOSE, List.of(), due);
    }

    private Draft close(Bout bout, Trigger trigger, List<Code> attribution, Instant at) {
        state.open = null;
        var wasHourAsked = !state.asksLittle(bout);
        var codes = new ArrayList<Code>(attribution);
        codes.addAll(Openings.open(state, bout, at));
        var evidence = remember(bout, wasHourAsked, at);
        var said = TableOfContents.ofFinal(evidence, state.asked);
        state.asked = SideRules.asked(said, bout, state.asked);
        codes.addAll(said);
        codes.addAll(engagement(evidence.judgement()));
        var test = matched(said, codes, at);
        codes.addAll(Hinting.last(state, evidence, said));
        var settled = moveLadder(evidence, said, codes);
        var draft = draft(evidence, trigger, codes, settled).restingOn(test);
        return FlagRules.isStoppedBySide(said, state.isMinor(at))
                ? draft.joinedBy(Stopping.stopped(state, trigger, Tier.T2, List.of(), List.of(), at))
                : draft;
    }

    /** The side that recurs may be the one that was found weaker; says by which tests, and tells it once. */
    private List<String> matched(List<Code> said, List<Code> codes, Instant at) {
        var notable = state.limbs.notable();
        var matching = AsymmetryRules.matching(said, state.limbs, at, state.numbers);
        if (notable == null || matching.isEmpty()) {
            return List.of();
        }
        codes.addAll(matching);
        state.limbs = state.limbs.matched();
        return List.of(notable.test());
    }

    private Evidence remember(Bout bout, boolean wasHourAsked, Instant at) {
        if (state.ladder instanceof Climbing climbing && climbing.climb().stay().isTop()) {
            state.strengthRead = at;
        }
        state.rememberSteps(bout);
        var judgement = Judgement.of(bout, state.history.last(2), state.numbers.pain());
        var nextDay = bout.felt().nextDay();
        var confounded = judgement.worse()
                && nextDay != null
                && WorseRules.isConfounded(
                        state.ladder, nextDay, at, state.strength, state.zone, state.numbers.strength());
        state.history = state.history.with(PastBout.of(
                bout,
                judgement.verdict() == Verdict.INTOLERABLE,
                judgement.conclusive(),
                judgement.symptomatic(),
                judgement.worse(),
                confounded));
        return new Evidence(
                state.numbers,
                at,
                state.zone,
                bout,
                judgement,
                confounded,
                state.ladder,
                state.history,
                state.efforts,
                state.strength,
                state.cleared,
                wasHourAsked);
    }

    /** the third bout in a row about which nothing was said. */
    private List<Code> engagement(Judgement judgement) {
        var silent = judgement.verdict() == Verdict.NO_DATA && state.ladder instanceof Climbing;
        state.unanswered = silent ? state.unanswered + 1 : 0;
        return silent && state.unanswered == state.numbers.settling().noData() ? List.of(ENGAGEMENT_LOW) : List.of();
    }

    /** Moves the ladder; says whether it settled or the episode closed. */
    private boolean moveLadder(Evidence evidence, List<Code> said, List<Code> codes) {
        var before = state.ladder;
        TableOfContents.ofLadder(evidence, said).ifPresent(move -> {
            state.ladder = move.to();
            codes.addAll(move.codes());
        });
        if (!(state.ladder instanceof Maintained settled)
                || !evidence.judgement().conclusive()) {
            return false;
        }
        if (SettlingRules.isOver(state.history, evidence.at(), state.numbers.settling())) {
            state.ladder = settled.close();
            codes.add(EPISODE_CLOSED);
            return true;
        }
        return !(before instanceof Maintained);
    }

    private Draft draft(Evidence evidence, Trigger trigger, List<Code> codes, boolean settled) {
        var verdict = evidence.judgement().verdict();
        var felt = evidence.bout().felt();
        var action = ActionRules.of(verdict, felt, state.ladder.standing().mode(), codes);
        if (state.ladder instanceof Reviewed) {
            action = ActionRules.underReview(action, verdict);
        }
        if (settled) {
            action = Action.GO;
        }
        if (verdict == Verdict.UNCONFIRMED) {
            action = state.held.orStricter(action, evidence.at());
        } else if (verdict != Verdict.NO_DATA) {
            state.hold(action, evidence.at(), Held.Origin.of(evidence.bout()));
        }
        return Provisional.about(evidence.bout(), trigger, verdict, action, codes);
    }
}
