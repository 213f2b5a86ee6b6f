package dev.backstride.protocol.fold;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Content;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.events.runner.CheckIns;
import dev.backstride.protocol.bout.Bout;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.configuration.Edition;
import dev.backstride.protocol.configuration.Editions;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.history.Bones;
import dev.backstride.protocol.history.Efforts;
import dev.backstride.protocol.history.Held;
import dev.backstride.protocol.history.History;
import dev.backstride.protocol.history.Limbs;
import dev.backstride.protocol.history.Paces;
import dev.backstride.protocol.history.Panels;
import dev.backstride.protocol.history.PastBout;
import dev.backstride.protocol.history.RecentRatings;
import dev.backstride.protocol.history.SideAsked;
import dev.backstride.protocol.history.Streams;
import dev.backstride.protocol.history.Strength;
import dev.backstride.protocol.history.Strides;
import dev.backstride.protocol.history.Withheld;
import dev.backstride.protocol.ladder.Ladder;
import dev.backstride.protocol.rule.evidence.PainRules;
import dev.backstride.protocol.rule.observation.CheckInRules;
import dev.backstride.protocol.rule.observation.StrideRules;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** All that is remembered of a runner between two happenings. Used by one fold; not safe to share between threads. */
final class State {

    /**
     * A run that has started and not ended, or several recordings of it that overlap.
     *
     * @param duringRest whether the runner was to rest when it started
     * @param until when the last of them ends
     */
    record Departure(boolean duringRest, Instant until) {

        /** Another recording starts before the run is over. */
        Departure joinedBy(Instant end) {
            return new Departure(duringRest, end.isAfter(until) ? end : until);
        }
    }

    final RunnerContext context;
    private final Editions editions;

    /** From when on they are grown up wherever they are: asking for the age each time would cost too much. */
    private final Instant grownBy;

    /** The edition in force. */
    Edition edition;

    /** Its numbers. */
    Configuration numbers;

    History history;
    Efforts efforts;
    Paces paces;
    Strength strength;
    RecentRatings ratings;
    Panels panels;
    Streams streams;
    Bones bones;
    Limbs limbs;
    Strides strides;
    ZoneId zone;
    Ladder ladder;
    Held held;

    /** The last bout, while its next day is open. */
    @Nullable
    Bout open;

    /** The run in progress. */
    @Nullable
    Departure departure;

    /** End of the last bout that was not back-filled. */
    @Nullable
    Instant lastEnd;

    /** The last clearance. */
    @Nullable
    Instant cleared;

    @Nullable
    SideAsked asked;

    /** When a decision last looked at strength sessions. */
    @Nullable
    Instant strengthRead;

    /** What waits, or waited, for red-flag answers. */
    @Nullable
    Withheld withheld;

    /** Bouts in a row, in an episode, about which nothing was said. */
    int unanswered;

    State(RunnerContext context, Editions editions, Memory memory) {
        this.context = context;
        this.editions = editions;
        this.edition = editions.at(memory.until());
        this.numbers = edition.numbers();
        this.grownBy = grownBy(context.birthDate(), numbers.flag().adult());
        this.zone = memory.zone();
        this.ladder = memory.ladder();
        this.held = memory.held();
        this.history = memory.history();
        this.efforts = memory.efforts();
        this.paces = memory.paces();
        this.strength = memory.strength();
        this.ratings = memory.ratings();
        this.panels = memory.panels();
        this.streams = memory.streams();
        this.bones = memory.bones();
        this.limbs = memory.limbs();
        this.strides = memory.strides();
        recall(memory);
    }

    private static Instant grownBy(BirthDate born, int adult) {
        return born.latest()
                .plusYears(adult)
                .plusDays(2)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    /** What happens from now on happens under the edition of {@code instant}. */
    final void enter(Instant instant) {
        edition = editions.at(instant);
        numbers = edition.numbers();
    }

    /** The edition after the one in force; null where none is known. */
    @Nullable
    Edition nextEdition() {
        return editionAfter(edition);
    }

    @Nullable
    Edition editionAfter(Edition one) {
        return editions.after(one);
    }

    /** What is asked for stands from {@code at} on. */
    void hold(Action asked, Instant at, Held.@Nullable Origin bout) {
        held = new Held(asked, at, numbers.pain().rest(), bout);
    }

    /** Nothing is known but what is in {@code memory}; no run is in progress. */
    final void recall(Memory memory) {
        zone = memory.zone();
        ladder = memory.ladder();
        held = memory.held();
        open = memory.open();
        lastEnd = memory.lastEnd();
        cleared = memory.cleared();
        asked = memory.asked();
        strengthRead = memory.strengthRead();
        withheld = memory.withheld();
        unanswered = memory.unanswered();
        history = memory.history();
        efforts = memory.efforts();
        paces = memory.paces();
        strength = memory.strength();
        ratings = memory.ratings();
        panels = memory.panels();
        streams = memory.streams();
        bones = memory.bones();
        limbs = memory.limbs();
        strides = memory.strides();
        departure = null;
    }

    Memory remembered(Instant until, @Nullable Content latest) {
        return new Memory(
                until,
                zone,
                ladder,
                held,
                open,
                lastEnd,
                cleared,
                asked,
                strengthRead,
                withheld,
                unanswered,
                history,
                efforts,
                paces,
                strength,
                ratings,
                panels,
                streams,
                bones,
                limbs,
                strides,
                latest);
    }

    /**
     * Whether only the day after {@code bout} is asked about: nobody answers, or the runner wants it so, or has
     * said nothing else and is well.
     */
    boolean asksLittle(Bout bout) {
        if (unanswered >= numbers.settling().noData()) {
            return true;
        }
        return context.checkIns() == null
                ? CheckInRules.isWell(bout, ladder, history, numbers.asking())
                : context.checkIns() == CheckIns.LIGHT;
    }

    /** Whether the runner still grows. */
    boolean isMinor(Instant at) {
        return at.isBefore(grownBy)
                && context.birthDate().ageOn(at.atZone(zone).toLocalDate())
                        < numbers.flag().adult();
    }

    /** What a bout that is over leaves to those after it besides how it was borne. */
    void rememberSteps(Bout bout) {
        strides = strides.with(bout, StrideRules.isShifted(bout, strides, numbers));
    }

    /** Ends a bout that teaches nothing. */
    void closeWithoutCredit(Bout bout) {
        rememberSteps(bout);
        var symptomatic = PainRules.isSymptomatic(bout.felt(), history.last(2), numbers.pain());
        history = history.with(PastBout.of(bout, false, false, symptomatic, false, false));
    }
}
