package dev.backstride.protocol.timeline;

import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.Symptom;
import dev.backstride.protocol.bout.Effort;
import dev.backstride.protocol.bout.InRun;
import dev.backstride.protocol.bout.Preparation;
import dev.backstride.protocol.bout.StartClass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A run and what the runner added to it.
 *
 * @param run the recording
 * @param reports what completes it, oldest first; the later value wins, and both win over the run's own
 * @param during how it felt in the run
 * @param backfilled whether it was received too late to be asked about
 */
public record Recording(
        Run run, List<RunReport> reports, @Nullable Symptom during, boolean backfilled) {

    public Recording {
        reports = List.copyOf(reports);
    }

    public Effort effort() {
        return new Effort(run.id(), run.id(), run.startedAt(), run.endedAt(), run.distanceMeters(), run.ascentMeters());
    }

    public Preparation preparation() {
        return new Preparation(
                StartClass.of(said(RunReport::perceivedStart, run.perceivedStart())),
                said(RunReport::warmUpMovements, run.warmUpMovements()),
                said(RunReport::sittingHours, run.sittingHours()),
                Boolean.TRUE.equals(said(RunReport::climbedFasterThanUsual, run.climbedFasterThanUsual())));
    }

    public @Nullable InRun felt() {
        return during == null ? null : InRun.of(during);
    }

    /** Ids of the run and its reports. */
    public List<String> facts() {
        var ids = new ArrayList<String>();
        ids.add(run.id());
        reports.forEach(report -> ids.add(report.id()));
        return ids;
    }

    private <T> @Nullable T said(Function<RunReport, @Nullable T> what, @Nullable T recorded) {
        for (var report : reports.reversed()) {
            var value = what.apply(report);
            if (value != null) {
                return value;
            }
        }
        return recorded;
    }
}
