package dev.backstride.protocol;

import dev.backstride.events.decision.step.Step;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.protocol.configuration.Editions;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.fold.Fold;
import dev.backstride.protocol.fold.Memory;
import dev.backstride.protocol.history.StrengthWeek;
import dev.backstride.protocol.timeline.Horizon;
import dev.backstride.protocol.timeline.Timeline;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A runner's course through the protocol, told as it goes. What lies before the latest bout is remembered; only the
 * facts from there on are weighed again when another comes, so that a fact costs the same however long the runner is
 * known. A fact that reaches further back is not taken: the course is to be begun anew with all facts. Either way the
 * decisions are the same. Not safe to share between threads.
 */
public final class Course {

    private final UUID runner;
    private final RunnerContext context;
    private final Editions editions;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private Memory memory;
    private Tape tape;

    /** Of the facts as they are; null since they changed. */
    private @Nullable Timeline timeline;

    Course(UUID runner, RunnerContext context, Memory memory, Editions editions) {
        this.runner = runner;
        this.context = context;
        this.memory = memory;
        this.editions = editions;
        this.tape = tape();
    }

    /**
     * Takes a fact, or a new version of one that it holds; false where the fact reaches back into what is remembered.
     * Of facts with one id the first counts.
     */
    public boolean take(Fact fact) {
        if (horizon().isBeyond(fact)) {
            return fact instanceof StrengthSession session && recall(session);
        }
        if (fact instanceof Run run && isRemembered(run)) {
            return false;
        }
        facts.putIfAbsent(fact.id(), fact);
        timeline = null;
        return true;
    }

    /** Holds facts again that it held when it was remembered, also those that would come too late by now. */
    void hold(Collection<Fact> open) {
        open.forEach(fact -> facts.put(fact.id(), fact));
        timeline = null;
    }

    /** Whether it is remembered from a clock that was hours off. */
    private boolean isRemembered(Run run) {
        return memory.streams().holds(run, editions.windows().copy());
    }

    /** A session counts for the whole of its date, and is told after it: no reason to begin anew unless somebody looked. */
    private boolean recall(StrengthSession session) {
        var read = memory.strengthRead();
        var began = Timeline.startOf(session, context.zone());
        var moves = session.zone() != null && !ZoneId.of(session.zone()).equals(memory.zone());
        if (moves || (read != null && !read.isBefore(began))) {
            return false;
        }
        if (Timeline.isInTime(session, began, editions.windows())) {
            memory = memory.with(session);
            tape = tape();
        }
        return true;
    }

    /** Takes a fact out; false where it is not among those that may still change anything. */
    public boolean drop(String id) {
        timeline = null;
        return facts.remove(id) != null;
    }

    /** The facts that may still change something: those to take again when the course is resumed. */
    public Collection<Fact> open() {
        return facts.values();
    }

    public Memory memory() {
        return memory;
    }

    /**
     * The decisions since {@link Memory#until()}, and what is to be done.
     *
     * @param asOf what happens, or is received, after this instant is not known yet
     */
    public Outcome weigh(Instant asOf) {
        var known = timeline(asOf);
        var fold = played(known, asOf);
        return new Outcome(
                fold.issuedSince(memory.until()),
                fold.standing(),
                StandingAdvice.of(fold, asOf),
                Optional.ofNullable(earlier(fold.nextDue(), known.nextKnown())));
    }

    /** The weeks of strength work since the runner came to rung 3, oldest first; none on any other rung. */
    public List<StrengthWeek> strengthWeeks(Instant asOf) {
        return played(timeline(asOf), asOf).strengthWeeks(asOf);
    }

    /** The standing advice as actions with parameters, as of an instant: caps move with time. */
    public List<Step> steps(Instant asOf) {
        var fold = played(timeline(asOf), asOf);
        return fold.steps(StandingAdvice.of(fold, asOf).action(), asOf);
    }

    /** Remembers what lies before the latest bout and lets go of its facts; not while a fact is not known yet. */
    public void remember(Instant asOf) {
        var until = horizon().next(asOf);
        if (!until.isAfter(memory.until())) {
            return;
        }
        var known = timeline(asOf);
        if (known.nextKnown() != null) {
            return;
        }
        tape.play(known.happenings());
        memory = tape.cut(until);
        var horizon = horizon();
        facts.values().removeIf(horizon::isPast);
        timeline = null;
    }

    private Fold played(Timeline known, Instant asOf) {
        var fold = tape.play(known.happenings());
        fold.passUntil(asOf);
        return fold;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private Tape tape() {
        return new Tape(new Fold(runner, context, memory, editions));
    }

    private Timeline timeline(Instant asOf) {
        if (timeline == null || !timeline.asOf().equals(asOf)) {
            timeline = Timeline.of(facts.values(), context.zone(), asOf, editions.windows());
        }
        return timeline;
    }

    private Horizon horizon() {
        return new Horizon(memory.until(), facts, context.zone(), editions.windows());
    }
}
