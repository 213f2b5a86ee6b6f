package dev.backstride.protocol.timeline;

import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.Symptom;
import dev.backstride.protocol.bout.Effort;
import dev.backstride.protocol.bout.InRun;
import dev.backstride.protocol.bout.Pace;
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
        return new Effort(
                run.id(), run.id(), run.startedAt(), run.endedAt(), run.distanceMeters(), run.ascentMeters(), null);
    }

    public Pace pace() {
        return Pace.of(run);
    }

    /**
     * How it was begun. A report wins over what was measured, that over the run's own word.
     *
     * @param measured the start as measured; UNKNOWN where it was not
     * @param climbedFast whether the climbs were fast as measured; null where they were not
     */
    public Preparation preparation(StartClass measured, @Nullable Boolean climbedFast) {
        return new Preparation(
                start(measured),
                said(RunReport::warmUpMovements, run.warmUpMovements()),
                sittingHours(),
                Boolean.TRUE.equals(said(
                        RunReport::climbedFasterThanUsual,
                        climbedFast == null ? run.climbedFasterThanUsual() : climbedFast)));
    }

    public @Nullable Double sittingHours() {
        return said(RunReport::sittingHours, run.sittingHours());
    }

    private StartClass start(StartClass measured) {
        var reported = StartClass.of(said(RunReport::perceivedStart, null));
        if (reported != StartClass.UNKNOWN) {
            return reported;
        }
        return measured == StartClass.UNKNOWN ? StartClass.of(run.perceivedStart()) : measured;
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
        var latest = recorded;
        for (var report : reports) {
            var value = what.apply(report);
            latest = value == null ? latest : value;
        }
        return latest;
    }
}
