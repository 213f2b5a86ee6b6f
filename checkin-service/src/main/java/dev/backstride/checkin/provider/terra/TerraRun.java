package dev.backstride.checkin.provider.terra;

import dev.backstride.checkin.provider.told.Samples;
import dev.backstride.checkin.provider.told.Sports;
import dev.backstride.checkin.provider.told.Told;
import dev.backstride.recording.Kind;
import dev.backstride.recording.Reading;
import dev.backstride.recording.Recording.Device;
import dev.backstride.recording.report.ReportedRun;
import dev.backstride.recording.trail.Point;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** An activity in Terra's words, version 2. Sports have numbers; cadence counts one foot. */
final class TerraRun {

    private static final Sports SPORTS = new Sports(Map.of("8", Kind.RUN));

    private final Told told;
    private final Samples samples = new Samples();

    private TerraRun(Told told) {
        this.told = told;
        each("distance_data", "distance_samples", (point, one) -> point.metres(one.number("distance_meters")));
        each("heart_rate_data", "hr_samples", (point, one) -> point.heartRate(one.number("bpm")));
        for (var one : told.list("movement_data", "cadence_samples")) {
            add(one, (point, sample) -> point.cadence(sample.number("cadence_rpm")));
        }
        for (var one : told.list("movement_data", "speed_samples")) {
            add(one, (point, sample) -> point.speed(sample.number("speed_meters_per_second")));
        }
        for (var one : told.list("position_data", "position_samples")) {
            add(one, TerraRun::place);
        }
    }

    static TerraRun of(Told told) {
        return new TerraRun(told);
    }

    boolean isSampled() {
        return !samples.isEmpty();
    }

    Reading read() {
        var sums = told.at("metadata");
        var start = sums.time("start_time");
        var distance = told.at("distance_data", "summary");
        var heartRate = told.at("heart_rate_data", "summary");
        var device = told.at("device_data");
        var run = new ReportedRun(
                        SPORTS.of(sums.text("type").orElse("")),
                        start.map(OffsetDateTime::toInstant),
                        new Device(
                                device.text("manufacturer").orElse(""),
                                device.text("name").orElse("")))
                .lasting(
                        seconds(start, sums.time("end_time")), told.number("active_durations_data", "activity_seconds"))
                .covering(distance.number("distance_meters"))
                .beating(heartRate.number("avg_hr_bpm"), heartRate.number("max_hr_bpm"))
                .stepping(told.number("movement_data", "avg_cadence_rpm"))
                .climbing(distance.number("elevation", "gain_actual_meters"))
                .ahead(start.map(time -> (double) time.getOffset().getTotalSeconds())
                        .orElse(Double.NaN));
        samples.tell(run);
        return run.read();
    }

    private void each(String group, String list, BiConsumer<Point, Told> measure) {
        told.list(group, "detailed", list).forEach(one -> add(one, measure));
    }

    private void add(Told one, BiConsumer<Point, Told> measure) {
        one.time("timestamp").ifPresent(time -> measure.accept(samples.at(time.toInstant()), one));
    }

    private static void place(Point point, Told one) {
        var position = one.at("coords_lat_lng_deg");
        point.latitude(position.number(0));
        point.longitude(position.number(1));
    }

    private static double seconds(Optional<OffsetDateTime> start, Optional<OffsetDateTime> end) {
        return start.flatMap(from -> end.map(to -> Duration.between(from, to).toMillis() / 1000.0))
                .orElse(Double.NaN);
    }
}
