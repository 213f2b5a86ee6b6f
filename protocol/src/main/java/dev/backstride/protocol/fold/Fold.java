package dev.backstride.protocol.fold;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Standing;
import dev.backstride.events.decision.step.Step;
import dev.backstride.protocol.configuration.Editions;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.history.Held;
import dev.backstride.protocol.history.StrengthWeek;
import dev.backstride.protocol.history.Withheld;
import dev.backstride.protocol.issue.Issued;
import dev.backstride.protocol.journal.Draft;
import dev.backstride.protocol.journal.Journal;
import dev.backstride.protocol.journal.Page;
import dev.backstride.protocol.ladder.Climbing;
import dev.backstride.protocol.timeline.Happening;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes one happening after the other. Made for one runner and one thread. */
public final class Fold {

    /**
     * A place in the fold.
     *
     * @param memory what is known there
     * @param departure the run in progress
     * @param page the decision made last
     * @param reached up to when everything is in it
     */
    public record Mark(
            Memory memory,
            State.@Nullable Departure departure,
            @Nullable Page page,
            Instant reached) {}

    private final State state;
    private final @Nullable Content first;
    private final Journal journal;
    private final Running running;
    private final Telling telling;
    private final Stopping stopping;
    private final Timers timers;
    private final Measuring measuring;
    private final Asking asking;
    private final Stepping stepping;
    private Instant reached;

    /** Goes on from {@code memory}: what comes now happens at its instant or later. */
    public Fold(UUID runner, RunnerContext context, Memory memory, Editions editions) {
        this.state = new State(context, editions, memory);
        this.first = memory.latest();
        this.journal = new Journal(runner, editions);
        this.reached = memory.until();
        var closing = new Closing(state);
        this.running = new Running(state, closing);
        this.telling = new Telling(state, closing);
        this.stopping = new Stopping(state);
        this.timers = new Timers(state, closing);
        this.measuring = new Measuring(state);
        this.asking = new Asking(state);
        this.stepping = new Stepping(state, asking);
    }

    /** The next thing that happened; a timer due at the same instant comes after it. */
    public void step(Happening happening) {
        letPass(happening.at(), false);
        enter(happening.at());
        moveTo(happening.fact().zone());
        var before = state.ladder;
        var draft = weigh(happening);
        if (draft != null) {
            journal.write(happening.at(), before, told(draft, happening.at()), state.ladder);
        }
    }

    /** Nothing more happened up to {@code asOf}. */
    public void passUntil(Instant asOf) {
        letPass(asOf, true);
        enter(asOf);
    }

    /** Where the fold is now. */
    public Mark mark() {
        return new Mark(state.remembered(Instant.MIN, null), state.departure, journal.last(), reached);
    }

    /** Goes on from a place where the fold was, as if nothing had happened since. */
    public void backTo(Mark mark) {
        state.recall(mark.memory);
        state.departure = mark.departure;
        enter(mark.reached);
        journal.backTo(mark.page);
    }

    /** What is remembered at {@code until}, after everything that happened before it and nothing that did not. */
    public Memory remembered(Instant until) {
        letPass(until, false);
        if (state.departure != null) {
            throw new IllegalStateException("a run is in progress");
        }
        var memory = state.remembered(until, latest());
        journal.forgetBefore(until);
        return memory;
    }

    /** The decisions at {@code from} and later, but none of before the memory this went on from; oldest first. */
    public List<Issued> issuedSince(Instant from) {
        return journal.since(from);
    }

    /** The latest decision that is no mere note, remembered or new; null where there is none. */
    public @Nullable Content latest() {
        var latest = journal.latest();
        return latest == null ? first : latest;
    }

    public Standing standing() {
        return state.ladder.standing();
    }

    public Held held() {
        return state.held;
    }

    /** What waits, or waited, for red-flag answers; null where nothing does. */
    public @Nullable Withheld withheld() {
        return state.withheld;
    }

    /** Whether red-flag questions wait for an answer. */
    public boolean isScreeningDue(Instant at) {
        return asking.isDue(at);
    }

    /** The weeks of strength work since the runner came to rung 3; none on any other rung. */
    public List<StrengthWeek> strengthWeeks(Instant asOf) {
        return state.ladder instanceof Climbing climbing
                        && climbing.climb().stay().isTop()
                ? state.strength.weeks(climbing.climb().stay().since(), asOf, state.zone)
                : List.of();
    }

    /** What to do next at {@code at}, for somebody who is told {@code action}. */
    public List<Step> steps(Action action, Instant at) {
        return stepping.steps(action, at);
    }

    /** When time alone next decides something; null where it does not. */
    public @Nullable Instant nextDue() {
        return timers.next();
    }

    private void letPass(Instant until, boolean inclusive) {
        for (var due = timers.next();
                due != null && (due.isBefore(until) || (inclusive && due.equals(until)));
                due = timers.next()) {
            enter(due);
            var before = state.ladder;
            var draft = timers.fire(due);
            if (draft != null) {
                journal.write(due, before, told(draft, due), state.ladder);
            }
        }
    }

    private void enter(Instant instant) {
        reached = instant;
        state.enter(instant);
    }

    private Draft told(Draft draft, Instant at) {
        var tellable = asking.tellable(draft, at);
        return tellable.stepping(stepping.beside(tellable, latest(), at));
    }

    private @Nullable Draft weigh(Happening happening) {
        return switch (happening) {
            case Happening.Trained(var _, var session) -> {
                state.strength = state.strength.with(session);
                yield null;
            }
            case Happening.Tested(var _, var test) -> measuring.tested(test);
            case Happening.Answered(var at, var questionnaire) -> measuring.answered(questionnaire, at);
            case Happening.Cleared(var at, var clearance) -> stopping.cleared(clearance, at);
            case Happening.Placed(var at, var placement) -> {
                stopping.placed(placement, at);
                yield null;
            }
            case Happening.SetOff(var at, var recording) -> running.setOff(recording, at);
            case Happening.Ran(var at, var recording) -> {
                if (recording.during() != null) {
                    asking.heard(recording.during(), at);
                }
                yield running.ended(recording, at);
            }
            case Happening.Rated(var at, var symptom) -> {
                asking.heard(symptom, at);
                yield telling.rated(symptom, at);
            }
            case Happening.Screened(var at, var screening) -> {
                state.panels = state.panels.with(screening, state.isMinor(at));
                var raised = stopping.screened(screening, at);
                yield raised == null ? asking.answered(at) : raised;
            }
        };
    }

    private void moveTo(@Nullable String zone) {
        if (zone != null && !zone.equals(state.zone.getId())) {
            state.zone = ZoneId.of(zone);
        }
    }
}
