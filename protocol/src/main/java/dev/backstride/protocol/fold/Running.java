package dev.backstride.protocol.fold;

import static dev.backstride.events.decision.Code.RAN_DURING_REST;
import static dev.backstride.events.decision.Code.RAN_WHILE_STOPPED;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Trigger;
import dev.backstride.protocol.bout.Bout;
import dev.backstride.protocol.bout.Effort;
import dev.backstride.protocol.bout.Felt;
import dev.backstride.protocol.ladder.Climbing;
import dev.backstride.protocol.ladder.LoggingOnly;
import dev.backstride.protocol.ladder.Off;
import dev.backstride.protocol.ladder.Stopped;
import dev.backstride.protocol.rule.ActionRules;
import dev.backstride.protocol.rule.HillRules;
import dev.backstride.protocol.rule.LoadRules;
import dev.backstride.protocol.rule.TableOfContents;
import dev.backstride.protocol.timeline.Recording;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run starts, and ends. */
final class Running {

    private final State state;
    private final Closing closing;

    Running(State state, Closing closing) {
        this.state = state;
        this.closing = closing;
    }

    /** A start ends the bout before it, unless it joins it. */
    @Nullable
    Draft setOff(Recording recording, Instant start) {
        var open = state.open;
        var closed = open == null || joins(recording, open) ? null : closing.byNextRun(open, start);
        var resting = state.held.at(start) == Action.REST;
        state.departure = new Departure(recording.run().id(), resting);
        return closed;
    }

    @Nullable
    Draft ended(Recording recording, Instant end) {
        if (recording.backfilled()) {
            state.efforts.add(recording.effort());
            return null;
        }
        var open = state.open != null && joins(recording, state.open) ? state.open : null;
        var ranDuringRest = open == null && state.departure != null && state.departure.duringRest();
        state.departure = null;
        var bout = open == null ? bout(recording) : join(open, recording);
        state.efforts.add(bout.effort());
        state.lastEnd = bout.effort().endedAt();
        return switch (state.ladder) {
            case Stopped stopped -> locked(stopped, bout, end);
            case LoggingOnly _ -> null;
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
        return Provisional.draft(state, bout, trigger, codes, end).asking(Questions.about(state, bout));
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

    private boolean joins(Recording recording, Bout open) {
        var gap = Duration.between(open.effort().endedAt(), recording.run().startedAt());
        return gap.compareTo(state.numbers.windows().merge()) <= 0;
    }

    private Bout bout(Recording recording) {
        var effort = recording.effort();
        var before = state.ratings.before(effort.startedAt());
        return new Bout(
                effort,
                recording.preparation(),
                new Felt(before, recording.felt(), null, null),
                LoadRules.spike(effort, state.efforts, state.numbers.load()),
                isClimbSpike(effort),
                recording.facts());
    }

    private Bout join(Bout open, Recording recording) {
        var later = bout(recording);
        var together = open.effort().joinedBy(later.effort());
        var spike = LoadRules.spike(together, state.efforts, state.numbers.load());
        return open.joinedBy(later, spike, isClimbSpike(together));
    }

    private boolean isClimbSpike(Effort effort) {
        return HillRules.isClimbSpike(effort, state.efforts, state.numbers.hill());
    }
}
