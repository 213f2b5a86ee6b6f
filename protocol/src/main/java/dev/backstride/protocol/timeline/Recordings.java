package dev.backstride.protocol.timeline;

import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.Symptom;
import dev.backstride.protocol.configuration.Windows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Gathers runs with what was said about them. */
final class Recordings {

    private static final Comparator<Symptom> BY_TIME =
            Comparator.comparing(Symptom::feltAt).thenComparing(Symptom::id);
    private static final Comparator<RunReport> BY_SAYING =
            Comparator.comparing(RunReport::at).thenComparing(RunReport::id);

    private final Windows windows;
    private final List<Run> runs = new ArrayList<>();
    private final List<RunReport> reports = new ArrayList<>();
    private final List<Symptom> during = new ArrayList<>();

    Recordings(Windows windows) {
        this.windows = windows;
    }

    void add(Run run) {
        runs.add(run);
    }

    void add(RunReport report) {
        reports.add(report);
    }

    /** A level felt in a run; one that names no run is about none. */
    void add(Symptom symptom) {
        if (symptom.runId() != null) {
            during.add(symptom);
        }
    }

    /** Adds start and end of every run whose end is known. */
    void happenings(Predicate<Instant> isKnown, List<Happening> into) {
        var duplicates = Duplicates.among(runs, windows);
        reports.sort(BY_SAYING);
        during.sort(BY_TIME);
        var reportsOf = grouped(reports, report -> duplicates.keptFor(report.runId()));
        var duringOf = grouped(during, symptom -> duplicates.keptFor(String.valueOf(symptom.runId())));
        for (var run : duplicates.kept()) {
            if (isKnown.test(run.endedAt())) {
                add(recording(run, reportsOf, duringOf), into);
            }
        }
    }

    /** In the order given, by the run that each is about. */
    private static <T> Map<String, List<T>> grouped(List<T> said, Function<T, String> run) {
        if (said.isEmpty()) {
            return Map.of();
        }
        var byRun = new HashMap<String, List<T>>();
        said.forEach(one ->
                byRun.computeIfAbsent(run.apply(one), _ -> new ArrayList<>()).add(one));
        return byRun;
    }

    private static void add(Recording recording, List<Happening> into) {
        if (!recording.backfilled()) {
            into.add(new Happening.SetOff(recording.run().startedAt(), recording));
        }
        into.add(new Happening.Ran(recording.run().endedAt(), recording));
    }

    private Recording recording(Run run, Map<String, List<RunReport>> reportsOf, Map<String, List<Symptom>> duringOf) {
        return new Recording(
                run,
                toldOf(run, reportsOf.getOrDefault(run.id(), List.of())),
                lastOf(run, duringOf.getOrDefault(run.id(), List.of())),
                isBackfilled(run, windows));
    }

    private List<RunReport> toldOf(Run run, List<RunReport> reports) {
        var told = new ArrayList<RunReport>(reports.size());
        for (var report : reports) {
            if (Timeline.isInTime(report, run.endedAt(), windows) && !isSaidBefore(report.at(), run)) {
                told.add(report);
            }
        }
        return told;
    }

    private @Nullable Symptom lastOf(Run run, List<Symptom> symptoms) {
        Symptom last = null;
        for (var symptom : symptoms) {
            if (isSaidInTime(symptom.feltAt(), run) && Timeline.isInTime(symptom, run.endedAt(), windows)) {
                last = symptom;
            }
        }
        return last;
    }

    private boolean isSaidInTime(Instant felt, Run run) {
        return !isSaidBefore(felt, run) && !felt.isAfter(run.endedAt().plus(windows.duringAccepted()));
    }

    /** Clocks differ, but nobody speaks of a run half a day before it starts. */
    private boolean isSaidBefore(Instant said, Run run) {
        return said.isBefore(run.startedAt().minus(windows.duringAccepted()));
    }

    static boolean isBackfilled(Run run, Windows windows) {
        return run.receivedAt() != null
                && run.receivedAt().isAfter(run.endedAt().plus(windows.backfill()));
    }
}
