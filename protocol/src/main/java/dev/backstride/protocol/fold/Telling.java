package dev.backstride.protocol.fold;

import static dev.backstride.events.decision.Code.CURRENT_STATE_NRS;
import static dev.backstride.events.decision.Code.LATE_ANSWER;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Symptom;
import dev.backstride.protocol.bout.Bout;
import dev.backstride.protocol.bout.NextDay;
import dev.backstride.protocol.bout.Rating;
import dev.backstride.protocol.history.Held;
import dev.backstride.protocol.journal.Draft;
import dev.backstride.protocol.ladder.LoggingOnly;
import dev.backstride.protocol.ladder.Stopped;
import dev.backstride.protocol.rule.TableOfContents;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The runner says how it feels before or after a run. */
final class Telling {

    private final State state;
    private final Closing closing;

    Telling(State state, Closing closing) {
        this.state = state;
        this.closing = closing;
    }

    @Nullable
    Draft rated(Symptom symptom, Instant at) {
        state.ratings = state.ratings.with(symptom, state.numbers.windows());
        if (symptom.moment() == Moment.BEFORE
                || state.ladder instanceof Stopped
                || state.ladder instanceof LoggingOnly) {
            return null;
        }
        var rating = Rating.of(symptom);
        var open = state.departure == null ? state.open : null;
        if (open != null) {
            var windows = state.numbers.windows();
            var since = Duration.between(open.effort().endedAt(), at);
            if (isWithin(since, windows.h1Opens(), windows.h1Closes())) {
                return afterHour(open.feeling(open.felt().withHour(rating)), at);
            }
            if (isWithin(since, windows.h24Opens(), windows.h24Closes())) {
                var nextDay = new NextDay(rating, NextDay.Origin.ANSWERED);
                return closing.answered(open.feeling(open.felt().withNextDay(nextDay)), at);
            }
        }
        return rating.level() >= state.numbers.pain().intolerable() ? outOfSlot(rating) : null;
    }

    private static boolean isWithin(Duration since, Duration opens, Duration closes) {
        return since.compareTo(opens) >= 0 && since.compareTo(closes) <= 0;
    }

    private Draft afterHour(Bout bout, Instant at) {
        state.open = bout;
        var codes = new ArrayList<Code>(Openings.openOrReview(state, bout, at));
        codes.addAll(TableOfContents.ofHour(bout, state.numbers));
        codes.addAll(Hinting.provisional(state, bout));
        return Provisional.draft(state, bout, Trigger.H1, codes, at);
    }

    /** What hurts now is measured by what was run last. */
    private Held.@Nullable Origin lastRun() {
        var latest = state.efforts.latest();
        return latest == null ? null : new Held.Origin(latest.distanceMeters(), null);
    }

    /** a level nobody asked for counts only where it is not tolerable. */
    private Draft outOfSlot(Rating rating) {
        state.hold(Action.REST, rating.at(), lastRun());
        var closed = state.lastEnd == null
                ? null
                : state.lastEnd.plus(state.numbers.windows().h24Closes());
        var late = closed != null && rating.at().isAfter(closed);
        return new Draft(
                late ? Trigger.LATE : Trigger.TREND,
                Verdict.INTOLERABLE,
                Action.REST,
                late ? List.of(LATE_ANSWER, CURRENT_STATE_NRS) : List.of(CURRENT_STATE_NRS),
                null,
                List.of(rating.fact()),
                false,
                null);
    }
}
