package dev.backstride.protocol.fold;

import static dev.backstride.events.decision.Code.RAN_DURING_REST;
import static dev.backstride.events.decision.Code.RAN_WHILE_STOPPED;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Trigger;
import dev.backstride.protocol.bout.Bout;
import dev.backstride.protocol.journal.Draft;
import dev.backstride.protocol.journal.Questions;
import dev.backstride.protocol.ladder.Climbing;
import dev.backstride.protocol.ladder.LoggingOnly;
import dev.backstride.protocol.ladder.Off;
import dev.backstride.protocol.ladder.Stopped;
import dev.backstride.protocol.rule.ActionRules;
import dev.backstride.protocol.rule.TableOfContents;
import dev.backstride.protocol.timeline.Recording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run starts, and ends. */
final class Running {

    private final State state;
    private final Closing closing;
    private final Bouts bouts;

    Running(State state, Closing closing) {
        this.state = state;
        this.closing = closing;
        this.bouts = new Bouts(state);
    }

    /** A start ends the bout before it, unless it joins it. */
    @Nullable
    Draft setOff(Recording recording, Instant start) {
        var end = recording.run().endedAt();
        if (state.departure != null) {
            state.departure = state.departure.joinedBy(end);
            return null;
        }
        var open = state.open;
        var closed = open == null || bouts.joins(recording, open) ? null : closing.byNextRun(open, start);
        state.departure = new State.Departure(state.held.at(start) == Action.REST, end);
        return closed;
    }

    @Nullable
    Draft ended(Recording recording, Instant end) {
        if (recording.backfilled()) {
            bouts.remember(recording);
            return null;
        }
        var open = state.open != null && bouts.joins(recording, state.open) ? state.open : null;
        var ranDuringRest = open == null && state.departure != null && state.departure.duringRest();
        if (state.departure != null && !end.isBefore(state.departure.until())) {
            state.departure = null;
        }
        var bout = open == null ? bouts.begun(recording) : bouts.joined(open, recording);
        state.lastEnd = bout.effort().endedAt();
        state.bones = state.bones.with(bout);
        return switch (state.ladder) {
            case Stopped stopped -> locked(stopped, bout, end);
            case LoggingOnly _ -> {
                state.rememberSteps(bout);
                yield null;
            }
            case Off _, Climbing _ -> ran(bout, end, ranDuringRest);
        };
    }

    private Draft ran(Bout bout, Instant end, boolean ranDuringRest) {
        state.open = bout;
        var codes = new ArrayList<Code>();
        if (ranDuringRest) {
            codes.add(RAN_DURING_REST);
        }
        codes.addAll(Openings.resume(state));
        codes.addAll(TableOfContents.ofRun(bout, state.efforts, state.history, state.numbers));
        var trigger = bout.felt().during() == null ? Trigger.RUN : Trigger.POST;
        if (trigger == Trigger.POST) {
            codes.addAll(Openings.openOrReview(state, bout, end));
        }
        codes.addAll(Hinting.provisional(state, bout));
        return Provisional.draft(state, bout, trigger, codes, end)
                .asking(Questions.about(bout, state.asksLittle(bout), state.history, state.zone, state.numbers));
    }

    private Draft locked(Stopped stopped, Bout bout, Instant end) {
        state.closeWithoutCredit(bout);
        var again = state.numbers.review().lockedTold();
        var tell = stopped.told() == null || !end.isBefore(stopped.told().plus(again));
        if (tell) {
            state.ladder = stopped.tell(end);
        }
        return Provisional.locked(bout, ActionRules.stop(stopped.tier()), List.of(RAN_WHILE_STOPPED))
                .tellingClinician(tell);
    }
}
