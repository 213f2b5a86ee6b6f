package dev.backstride.checkin.provider.suunto;

import dev.backstride.checkin.provider.told.Sports;
import dev.backstride.checkin.provider.told.Told;
import dev.backstride.recording.Kind;
import dev.backstride.recording.Recording.Device;
import dev.backstride.recording.activity.Session;
import dev.backstride.recording.report.ReportedRun;
import java.util.Map;

/**
 * A workout in sums. Its highest heart rate is not {@code hrdata.max}, which is the user's setting; what its cadence counts
 * is not said, so it is left out.
 */
final class SuuntoRun {

    private static final int MINUTE = 60;

    private static final Sports SPORTS = new Sports(Map.of("1", Kind.RUN, "22", Kind.TRAIL_RUN, "53", Kind.TREADMILL));

    private SuuntoRun() {}

    static ReportedRun of(Told told) {
        var sums = told.at("workout");
        var heartRate = sums.at("hrdata");
        return new ReportedRun(
                        SPORTS.of(sums.text("activityId").orElse("")),
                        sums.milliseconds("startTime"),
                        new Device("suunto", told.text("gear", "name").orElse("")))
                .lasting((sums.number("stopTime") - sums.number("startTime")) / 1000, sums.number("totalTime"))
                .covering(sums.number("totalDistance"))
                .beating(
                        heartRate.number("workoutAvgHR"),
                        Session.or(heartRate.number("workoutMaxHR"), heartRate.number("hrmax")))
                .climbing(sums.number("totalAscent"))
                .ahead(sums.number("timeOffsetInMinutes") * MINUTE);
    }
}
