package dev.backstride.checkin.provider.strava;

import dev.backstride.checkin.provider.told.Sports;
import dev.backstride.checkin.provider.told.Told;
import dev.backstride.recording.Kind;
import dev.backstride.recording.Recording.Device;
import dev.backstride.recording.activity.Sport;
import dev.backstride.recording.report.ReportedRun;
import dev.backstride.recording.trail.Point;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** A detailed activity and its streams. Cadence counts one foot; local times have a false Z and are not looked at. */
final class StravaRun {

    private static final Sports SPORTS =
            new Sports(Map.of("Run", Kind.RUN, "TrailRun", Kind.TRAIL_RUN, "VirtualRun", Kind.TREADMILL));

    /** s without a sample, and not moving: the watch was stopped. */
    private static final int STOPPED = 2;

    private StravaRun() {}

    static ReportedRun of(Told sums, Told streams) {
        var start = sums.time("start_date").map(OffsetDateTime::toInstant);
        var run = new ReportedRun(
                        sport(sums),
                        start,
                        new Device("", sums.text("device_name").orElse("strava")))
                .lasting(sums.number("elapsed_time"), sums.number("moving_time"))
                .covering(sums.number("distance"))
                .beating(sums.number("average_heartrate"), sums.number("max_heartrate"))
                .stepping(sums.number("average_cadence"))
                .climbing(sums.number("total_elevation_gain"))
                .ahead(sums.number("utc_offset"));
        start.ifPresent(begun -> tell(run, begun, streams));
        return run;
    }

    /** Both, as one. */
    static byte[] told(Told sums, Told streams) {
        return "{\"activity\":%s,\"streams\":%s}"
                .formatted(text(sums), text(streams))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Told told) {
        return new String(told.bytes(), StandardCharsets.UTF_8);
    }

    private static Sport sport(Told sums) {
        var word = sums.text("sport_type").or(() -> sums.text("type")).orElse("");
        return word.equals("Run") && sums.isTrue("trainer") ? Sport.running(word, Kind.TREADMILL) : SPORTS.of(word);
    }

    private static void tell(ReportedRun run, Instant start, Told streams) {
        var time = streams.at("time", "data");
        var metres = streams.at("distance", "data");
        var positions = streams.list("latlng", "data");
        var altitudes = streams.at("altitude", "data");
        var speeds = streams.at("velocity_smooth", "data");
        var heartRates = streams.at("heartrate", "data");
        var cadences = streams.at("cadence", "data");
        var moving = streams.list("moving", "data");
        var point = new Point();
        var last = 0.0;
        for (var i = 0; i < time.size(); i++) {
            var second = time.number(i);
            if (second - last > STOPPED && i < moving.size() && !moving.get(i).isTrue()) {
                run.interrupt();
            }
            last = second;
            point.clear();
            point.time(Double.isNaN(second) ? Optional.empty() : Optional.of(start.plusSeconds(Math.round(second))));
            point.metres(metres.number(i));
            if (i < positions.size()) {
                point.latitude(positions.get(i).number(0));
                point.longitude(positions.get(i).number(1));
            }
            point.altitude(altitudes.number(i));
            point.speed(speeds.number(i));
            point.heartRate(heartRates.number(i));
            point.cadence(cadences.number(i));
            run.add(point);
        }
    }
}
