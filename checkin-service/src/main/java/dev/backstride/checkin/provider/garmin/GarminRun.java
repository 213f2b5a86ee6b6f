package dev.backstride.checkin.provider.garmin;

import dev.backstride.checkin.provider.told.Sports;
import dev.backstride.checkin.provider.told.Told;
import dev.backstride.recording.Kind;
import dev.backstride.recording.Recording.Device;
import dev.backstride.recording.report.ReportedRun;
import dev.backstride.recording.trail.Point;
import java.util.Map;

/** An activity as Garmin tells it: sums, or a summary with samples. Cadence counts both feet. */
final class GarminRun {

    private static final Sports SPORTS = new Sports(Map.of(
            "RUNNING", Kind.RUN,
            "STREET_RUNNING", Kind.RUN,
            "TRACK_RUNNING", Kind.RUN,
            "ULTRA_RUN", Kind.RUN,
            "OBSTACLE_RUN", Kind.RUN,
            "TRAIL_RUNNING", Kind.TRAIL_RUN,
            "TREADMILL_RUNNING", Kind.TREADMILL,
            "INDOOR_RUNNING", Kind.TREADMILL,
            "VIRTUAL_RUN", Kind.TREADMILL));

    /** s by which clock and timer come apart while the watch is stopped. */
    private static final int STOPPED = 2;

    private GarminRun() {}

    static ReportedRun of(Told one) {
        var sums = one.has("summary") ? one.at("summary") : one;
        var samples = one.list("samples");
        var run = new ReportedRun(
                        SPORTS.of(sums.text("activityType").orElse("")),
                        sums.seconds("startTimeInSeconds"),
                        new Device("garmin", sums.text("deviceName").orElse("")))
                .lasting(
                        samples.isEmpty() ? Double.NaN : samples.getLast().number("clockDurationInSeconds"),
                        sums.number("durationInSeconds"))
                .covering(sums.number("distanceInMeters"))
                .beating(sums.number("averageHeartRateInBeatsPerMinute"), sums.number("maxHeartRateInBeatsPerMinute"))
                .stepping(sums.number("averageRunCadenceInStepsPerMinute"))
                .climbing(sums.number("totalElevationGainInMeters"))
                .ahead(sums.number("startTimeOffsetInSeconds"));
        var point = new Point();
        var stopped = 0.0;
        for (var sample : samples) {
            var apart = sample.number("clockDurationInSeconds") - sample.number("timerDurationInSeconds");
            if (apart - stopped > STOPPED) {
                run.interrupt();
                stopped = apart;
            }
            fill(point, sample);
            run.add(point);
        }
        return run;
    }

    private static void fill(Point point, Told sample) {
        point.clear();
        point.time(sample.seconds("startTimeInSeconds"));
        point.latitude(sample.number("latitudeInDegree"));
        point.longitude(sample.number("longitudeInDegree"));
        point.altitude(sample.number("elevationInMeters"));
        point.metres(sample.number("totalDistanceInMeters"));
        point.speed(sample.number("speedMetersPerSecond"));
        point.heartRate(sample.number("heartRate"));
        point.cadence(sample.number("stepsPerMinute"));
    }
}
