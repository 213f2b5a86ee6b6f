package dev.backstride.protocol.timeline;

import static dev.backstride.events.decision.Code.BACKFILL;
import static dev.backstride.events.decision.Code.BOUT_EXTENDED;
import static dev.backstride.events.decision.Code.LATE_ANSWER;
import static dev.backstride.events.decision.Code.ORPHAN_EXPIRED;
import static dev.backstride.events.decision.Code.RATING_ORPHAN;
import static dev.backstride.events.decision.Code.RUN_DUPLICATE_MERGED;
import static dev.backstride.events.decision.Code.TZ_SHIFT_SUSPECTED;

import dev.backstride.events.decision.Code;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Symptom;
import dev.backstride.protocol.configuration.Windows;
import dev.backstride.protocol.issue.Remark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of recordings and ratings that decide nothing. */
public final class Remarks {

    private final Windows windows;
    private final Instant asOf;
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<String> kept = new HashSet<>();
    private final List<Run> bouts = new ArrayList<>();

    private Remarks(Windows windows, Instant asOf) {
        this.windows = windows;
        this.asOf = asOf;
    }

    /** Of facts of which no two have the same id, as far as they are known at {@code asOf}; in no order. */
    public static List<Remark> of(Collection<Fact> facts, Instant asOf, Windows windows) {
        var remarks = new Remarks(windows, asOf);
        var known = facts.stream().filter(remarks::isKnown).toList();
        var runs = runs(known);
        var duplicates = Duplicates.among(runs, windows);
        runs.forEach(run -> remarks.merged(run, duplicates));
        duplicates.kept().forEach(run -> remarks.kept.add(run.id()));
        duplicates.kept().forEach(remarks::ran);
        for (var fact : known) {
            if (fact instanceof Symptom symptom) {
                remarks.said(symptom, duplicates);
            }
        }
        return remarks.remarks;
    }

    private static List<Run> runs(Collection<Fact> facts) {
        return facts.stream().filter(Run.class::isInstance).map(Run.class::cast).toList();
    }

    private boolean isKnown(Fact fact) {
        var at = fact.receivedAt();
        return (at == null || !at.isAfter(asOf))
                && !(fact instanceof Run run && run.endedAt().isAfter(asOf));
    }

    private void merged(Run run, Duplicates duplicates) {
        if (duplicates.keptFor(run.id()).equals(run.id())) {
            return;
        }
        remark(run.endedAt(), RUN_DUPLICATE_MERGED, run.id());
        if (duplicates.isShifted(run.id())) {
            remark(run.endedAt(), TZ_SHIFT_SUSPECTED, run.id());
        }
    }

    /** In order of their starts. */
    private void ran(Run run) {
        if (Recordings.isBackfilled(run, windows)) {
            remark(run.endedAt(), BACKFILL, run.id());
            return;
        }
        if (bouts.stream().anyMatch(before -> joins(before, run))) {
            remark(run.endedAt(), BOUT_EXTENDED, run.id());
        }
        bouts.add(run);
    }

    private boolean joins(Run before, Run run) {
        return !run.startedAt().isAfter(before.endedAt().plus(windows.merge()));
    }

    private void said(Symptom symptom, Duplicates duplicates) {
        switch (symptom.moment()) {
            case BEFORE -> {
                // It waits for a run, and is worth something without one.
            }
            case DURING -> {
                if (symptom.runId() == null || !kept.contains(duplicates.keptFor(symptom.runId()))) {
                    orphan(symptom);
                }
            }
            case AFTER -> {
                var ended = lastEnd(symptom.feltAt());
                if (ended == null) {
                    orphan(symptom);
                } else if (symptom.feltAt().isAfter(ended.plus(windows.h24Closes()))) {
                    remark(symptom.feltAt(), LATE_ANSWER, symptom.id());
                }
            }
        }
    }

    private @Nullable Instant lastEnd(Instant at) {
        return bouts.stream()
                .map(Run::endedAt)
                .filter(end -> !end.isAfter(at))
                .max(Instant::compareTo)
                .orElse(null);
    }

    private void orphan(Symptom symptom) {
        remark(symptom.feltAt(), RATING_ORPHAN, symptom.id());
        remark(symptom.feltAt().plus(windows.orphan()), ORPHAN_EXPIRED, symptom.id());
    }

    private void remark(Instant at, Code code, String fact) {
        if (!at.isAfter(asOf)) {
            remarks.add(new Remark(at, code, fact));
        }
    }
}
