package dev.backstride.protocol.fold;

import dev.backstride.events.decision.Content;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.protocol.bout.Bout;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.history.Bones;
import dev.backstride.protocol.history.Efforts;
import dev.backstride.protocol.history.Held;
import dev.backstride.protocol.history.History;
import dev.backstride.protocol.history.Limbs;
import dev.backstride.protocol.history.Paces;
import dev.backstride.protocol.history.Panels;
import dev.backstride.protocol.history.RecentRatings;
import dev.backstride.protocol.history.SideAsked;
import dev.backstride.protocol.history.Streams;
import dev.backstride.protocol.history.Strength;
import dev.backstride.protocol.history.Strides;
import dev.backstride.protocol.history.Withheld;
import dev.backstride.protocol.ladder.Ladder;
import dev.backstride.protocol.ladder.LoggingOnly;
import dev.backstride.protocol.ladder.Off;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * All that is remembered of a runner at an instant at which no run was in progress: enough to go on from there as if
 * everything before had been weighed anew. A value; its size does not depend on how long the runner is known.
 *
 * @param until what happened before it is in here; what happened at it or later is not
 * @param zone where the runner is
 * @param ladder where the runner stands
 * @param held the standing action
 * @param open the last bout, while its next day is open
 * @param lastEnd end of the last bout that was not back-filled
 * @param cleared the last clearance
 * @param asked the last time one-sidedness led to questions
 * @param strengthRead when a decision last looked at strength sessions
 * @param withheld what waits, or waited, for red-flag answers
 * @param unanswered bouts in a row, in an episode, about which nothing was said
 * @param bones signs of bone stress
 * @param limbs what strength tests leave open
 * @param strides how the runner's steps have been
 * @param latest the latest decision
 */
public record Memory(
        Instant until,
        ZoneId zone,
        Ladder ladder,
        Held held,
        @Nullable Bout open,
        @Nullable Instant lastEnd,
        @Nullable Instant cleared,
        @Nullable SideAsked asked,
        @Nullable Instant strengthRead,
        @Nullable Withheld withheld,
        int unanswered,
        History history,
        Efforts efforts,
        Paces paces,
        Strength strength,
        RecentRatings ratings,
        Panels panels,
        Streams streams,
        Bones bones,
        Limbs limbs,
        Strides strides,
        @Nullable Content latest) {

    /** With a strength session more, of a date that no decision has looked at yet. */
    public Memory with(StrengthSession session) {
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
                strength.with(session),
                ratings,
                panels,
                streams,
                bones,
                limbs,
                strides,
                latest);
    }

    /** Of somebody nothing is known of. */
    public static Memory none(RunnerContext context, Configuration numbers) {
        return new Memory(
                Instant.MIN,
                context.zone(),
                context.conditions().isEmpty() ? new Off(0) : new LoggingOnly(0),
                Held.nothing(numbers.pain().rest()),
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                History.NONE,
                Efforts.NONE,
                Paces.NONE,
                Strength.NONE,
                RecentRatings.NONE,
                Panels.NONE,
                Streams.NONE,
                Bones.NONE,
                Limbs.NONE,
                Strides.NONE,
                null);
    }
}
