package dev.backstride.protocol.fold;

import static dev.backstride.events.decision.Code.EPISODE_CLOSED;
import static dev.backstride.events.decision.Code.LADDER_PAUSED_NO_RUNS;
import static dev.backstride.events.decision.Code.REVIEW_REMINDER;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Trigger;
import dev.backstride.protocol.bout.Bout;
import dev.backstride.protocol.configuration.Edition;
import dev.backstride.protocol.journal.Draft;
import dev.backstride.protocol.ladder.Active;
import dev.backstride.protocol.ladder.LoggingOnly;
import dev.backstride.protocol.ladder.Maintained;
import dev.backstride.protocol.ladder.Off;
import dev.backstride.protocol.ladder.Paused;
import dev.backstride.protocol.ladder.Reviewed;
import dev.backstride.protocol.ladder.Stopped;
import dev.backstride.protocol.rule.progress.SettlingRules;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What time alone makes due: a window's close, a pause and its end, a close, a reminder. */
final class Timers {

    private final State state;
    private final Closing closing;

    Timers(State state, Closing closing) {
        this.state = state;
        this.closing = closing;
    }

    /**
     * The next due time; null where nothing is due unless something happens. What the next edition makes due earlier
     * is due when it begins.
     */
    @Nullable
    Instant next() {
        var due = due(state.edition);
        for (var next = state.nextEdition();
                next != null && (due == null || !due.isBefore(next.validFrom()));
                next = state.editionAfter(next)) {
            due = due(next);
        }
        return due;
    }

    private @Nullable Instant due(Edition edition) {
        var window = windowCloses();
        var ladder = ladderDue(edition);
        if (window == null || ladder == null) {
            return window == null ? ladder : window;
        }
        return window.isAfter(ladder) ? ladder : window;
    }

    /** What {@link #next()} makes due. A close that is tested in vain says nothing. */
    @Nullable
    Draft fire(Instant due) {
        if (state.open != null && due.equals(windowCloses())) {
            return closing.windowOver(state.open, due);
        }
        return switch (state.ladder) {
            case Active active -> {
                state.ladder = active.pause(due);
                yield Draft.of(Trigger.TICK, Action.KEEP, List.of(LADDER_PAUSED_NO_RUNS));
            }
            case Paused paused -> {
                state.ladder = paused.close();
                yield closed(due);
            }
            case Maintained settled -> testForClose(settled, due);
            case Reviewed reviewed -> {
                state.ladder = reviewed.remind();
                yield Draft.of(Trigger.TICK, Action.HOLD, List.of(REVIEW_REMINDER));
            }
            case Off _, LoggingOnly _, Stopped _ -> null;
        };
    }

    private @Nullable Draft testForClose(Maintained settled, Instant due) {
        if (!hurtsNow() && SettlingRules.isOver(state.history, due, state.numbers.settling())) {
            state.ladder = settled.close();
            return closed(due);
        }
        state.ladder = settled.testedAt(due);
        return null;
    }

    private Draft closed(Instant due) {
        state.hold(Action.GO, due, null);
        return Draft.of(Trigger.TICK, Action.GO, List.of(EPISODE_CLOSED));
    }

    private @Nullable Instant windowCloses() {
        return state.open == null
                ? null
                : state.open.effort().endedAt().plus(state.numbers.windows().h24Closes());
    }

    private @Nullable Instant ladderDue(Edition edition) {
        var settling = edition.numbers().settling();
        var from = edition.validFrom();
        return switch (state.ladder) {
            case Active active ->
                later(from, later(state.lastEnd, active.climb().stay().since()).plus(settling.pauseAfter()));
            case Paused paused -> later(from, paused.since().plus(settling.pauseCloses()));
            case Maintained settled -> closeDue(settled, edition);
            case Reviewed reviewed ->
                reviewed.reminded()
                        ? null
                        : later(
                                from,
                                reviewed.since().plus(edition.numbers().review().remind()));
            case Off _, LoggingOnly _, Stopped _ -> null;
        };
    }

    private @Nullable Instant closeDue(Maintained settled, Edition edition) {
        var felt = hurtsNow() ? state.lastEnd : state.history.lastFelt();
        var clear = (felt == null ? settled.since() : felt)
                .plus(edition.numbers().settling().clearFor());
        var due = later(edition.validFrom(), clear);
        return due.isAfter(settled.since()) && !due.equals(settled.tested()) ? due : null;
    }

    private boolean hurtsNow() {
        Bout open = state.open;
        return open != null && open.peak() >= 1;
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one != null && one.isAfter(other) ? one : other;
    }
}
