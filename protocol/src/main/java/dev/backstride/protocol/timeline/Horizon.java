package dev.backstride.protocol.timeline;

import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Placement;
import dev.backstride.events.fact.Questionnaire;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.events.fact.StrengthTest;
import dev.backstride.events.fact.Symptom;
import dev.backstride.protocol.configuration.Windows;
import dev.backstride.protocol.history.Streams;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far back the facts reach that may still change something. What happened before it is settled, unless a fact
 * reaches beyond it.
 *
 * @param from where it is
 * @param open the facts that lie on this side of it, by id
 * @param home the runner's home zone
 */
public record Horizon(Instant from, Map<String, Fact> open, ZoneId home, Windows windows) {

    /** Whether a new fact, which may be about a settled run, reaches beyond the horizon. */
    public boolean isBeyond(Fact fact) {
        var run = runOf(fact);
        if (run == null || open.containsKey(run) || from.equals(Instant.MIN)) {
            return happens(fact).isBefore(from);
        }
        return fact instanceof RunReport || !said(fact).isAfter(from.plus(windows.duringAccepted()));
    }

    /** Whether an open fact is settled by now: it, or the run it is about, lies beyond the horizon. */
    public boolean isPast(Fact fact) {
        return happens(fact).isBefore(from);
    }

    /**
     * Where the horizon may move to: right before the latest bout, with room for another recording of the same run. A
     * bout that nothing in time can change any more is no reason to stay.
     */
    public Instant next(Instant asOf) {
        var settled = asOf.minus(windows.lateReplay());
        var latest = latestRun(asOf);
        return latest == null || latest.endedAt().isBefore(settled)
                ? settled
                : startOfBout(latest).minus(windows.duplicateStart());
    }

    private @Nullable Run latestRun(Instant asOf) {
        Run latest = null;
        for (var fact : open.values()) {
            if (fact instanceof Run run
                    && !run.endedAt().isAfter(asOf)
                    && (latest == null || run.endedAt().isAfter(latest.endedAt()))) {
                latest = run;
            }
        }
        return latest;
    }

    /** The start of the first of the runs that lead to {@code last} without a longer break, or are copies of one that does. */
    private Instant startOfBout(Run last) {
        var start = last.startedAt();
        var found = true;
        while (found) {
            found = false;
            for (var fact : open.values()) {
                if (fact instanceof Run earlier
                        && earlier.startedAt().isBefore(start)
                        && (!earlier.endedAt().plus(windows.merge()).isBefore(start) || isCopied(earlier, start))) {
                    start = earlier.startedAt();
                    found = true;
                }
            }
        }
        return start;
    }

    /** Whether {@code earlier} has a copy that starts at {@code from} or later: what is said of one is said of both. */
    private boolean isCopied(Run earlier, Instant from) {
        if (earlier.startedAt().isBefore(from.minus(windows.copy().mostShift()))) {
            return false;
        }
        for (var fact : open.values()) {
            if (fact instanceof Run later
                    && !later.startedAt().isBefore(from)
                    && Streams.areCopies(earlier, later, windows.copy())) {
                return true;
            }
        }
        return false;
    }

    private Instant happens(Fact fact) {
        var about = runOf(fact);
        if (about != null) {
            return open.get(about) instanceof Run run
                    ? run.startedAt()
                    : said(fact).plus(windows.duringAccepted());
        }
        return switch (fact) {
            case Run run -> run.startedAt();
            case StrengthSession session -> Timeline.startOf(session, home);
            default -> said(fact);
        };
    }

    private Instant said(Fact fact) {
        return switch (fact) {
            case Run run -> run.endedAt();
            case RunReport report -> report.at();
            case Symptom symptom -> symptom.feltAt();
            case Screening screening -> screening.answeredAt();
            case Clearance clearance -> clearance.givenAt();
            case Placement placement -> placement.placedAt();
            case StrengthSession session -> Timeline.startOf(session, home);
            case Questionnaire questionnaire -> questionnaire.answeredAt();
            case StrengthTest test -> test.measuredAt();
            case Acknowledgement acknowledgement -> acknowledgement.at();
        };
    }

    private static @Nullable String runOf(Fact fact) {
        return switch (fact) {
            case RunReport report -> report.runId();
            case Symptom symptom when symptom.moment() == Moment.DURING -> symptom.runId();
            default -> null;
        };
    }
}
