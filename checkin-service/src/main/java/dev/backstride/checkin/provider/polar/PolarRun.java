package dev.backstride.checkin.provider.polar;

import dev.backstride.checkin.provider.told.Sports;
import dev.backstride.checkin.provider.told.Told;
import dev.backstride.recording.Kind;
import dev.backstride.recording.Recording.Device;
import dev.backstride.recording.report.ReportedRun;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** An exercise in sums. It began at a local time; the offset is in minutes. */
final class PolarRun {

    private static final int MINUTE = 60;

    private static final Sports SPORTS = new Sports(Map.of(
            "RUNNING", Kind.RUN,
            "ROAD_RUNNING", Kind.RUN,
            "JOGGING", Kind.RUN,
            "TRACK_AND_FIELD_RUNNING", Kind.RUN,
            "TRAIL_RUNNING", Kind.TRAIL_RUN,
            "ULTRARUNNING_RUNNING", Kind.TRAIL_RUN,
            "TREADMILL_RUNNING", Kind.TREADMILL));

    private PolarRun() {}

    static ReportedRun of(Told sums) {
        var sport =
                sums.text("detailed_sport_info").or(() -> sums.text("sport")).orElse("");
        return new ReportedRun(
                        SPORTS.of(sport),
                        start(sums),
                        new Device("polar", sums.text("device").orElse("")))
                .lasting(
                        Double.NaN, sums.text("duration").map(PolarRun::seconds).orElse(Double.NaN))
                .covering(sums.number("distance"))
                .beating(sums.number("heart_rate", "average"), sums.number("heart_rate", "maximum"))
                .ahead(sums.number("start_time_utc_offset") * MINUTE);
    }

    private static Optional<Instant> start(Told sums) {
        var offset = sums.number("start_time_utc_offset") * MINUTE;
        return Double.isNaN(offset)
                ? Optional.empty()
                : sums.text("start_time")
                        .flatMap(PolarRun::local)
                        .map(local -> local.toInstant(ZoneOffset.UTC).minusSeconds(Math.round(offset)));
    }

    private static Optional<LocalDateTime> local(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text));
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }

    private static double seconds(String duration) {
        try {
            return Duration.parse(duration).toMillis() / 1000.0;
        } catch (DateTimeException otherwise) {
            return Double.NaN;
        }
    }
}
