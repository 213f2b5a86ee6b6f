package dev.backstride.checkin.provider.healthexport;

import dev.backstride.checkin.provider.told.Samples;
import dev.backstride.checkin.provider.told.Sports;
import dev.backstride.checkin.provider.told.Told;
import dev.backstride.recording.Kind;
import dev.backstride.recording.Reading;
import dev.backstride.recording.Recording.Device;
import dev.backstride.recording.report.ReportedRun;
import dev.backstride.recording.trail.Point;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** A workout as the app writes it: times such as {@code 2024-06-17 07:00:05 +0200}, distances in the phone's unit. */
final class ExportedRun {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss Z", Locale.ROOT);
    private static final int MINUTE = 60;
    private static final int FEWEST_STEPS = 60;

    private static final Map<String, Double> METRES =
            Map.of("m", 1.0, "km", 1000.0, "mi", 1609.344, "ft", 0.3048, "yd", 0.9144);

    private static final Sports SPORTS = new Sports(Map.of(
            "Running", Kind.RUN,
            "Outdoor Run", Kind.RUN,
            "Track Run", Kind.RUN,
            "Indoor Run", Kind.TREADMILL,
            "Treadmill Run", Kind.TREADMILL));

    private final Told told;
    private final Samples samples = new Samples();

    private ExportedRun(Told told) {
        this.told = told;
        for (var one : told.list("route")) {
            time(one, "timestamp").ifPresent(time -> place(samples.at(time.toInstant()), one));
        }
    }

    static ExportedRun of(Told told) {
        var run = new ExportedRun(told);
        if (run.isSampled()) {
            for (var one : told.list("heartRateData")) {
                time(one, "date")
                        .ifPresent(time -> run.samples.at(time.toInstant()).heartRate(one.number("Avg")));
            }
        }
        return run;
    }

    /** Whether it says where the runner was, and when. */
    boolean isSampled() {
        return !samples.isEmpty();
    }

    Reading read() {
        var start = time(told, "start");
        var running = told.number("duration");
        var run = new ReportedRun(
                        SPORTS.of(told.text("name").orElse("")),
                        start.map(OffsetDateTime::toInstant),
                        new Device("apple", ""))
                .lasting(seconds(start, time(told, "end")), running)
                .covering(metres("distance"))
                .beating(
                        heartRates("Avg").average().orElse(Double.NaN),
                        heartRates("Max").max().orElse(Double.NaN))
                .stepping(stepsPerMinute(running))
                .climbing(metres("elevationUp"))
                .ahead(start.map(time -> (double) time.getOffset().getTotalSeconds())
                        .orElse(Double.NaN));
        samples.tell(run);
        return run.read();
    }

    private double metres(String quantity) {
        return told.number(quantity, "qty")
                * told.text(quantity, "units").map(METRES::get).orElse(Double.NaN);
    }

    /** Some exports hold the steps of a part only: nobody runs with so few. */
    private double stepsPerMinute(double seconds) {
        var steps = told.list("stepCount").stream()
                .mapToDouble(one -> one.number("qty"))
                .sum();
        var rate = steps / (seconds / MINUTE);
        return rate >= FEWEST_STEPS ? rate : Double.NaN;
    }

    private DoubleStream heartRates(String which) {
        return told.list("heartRateData").stream().mapToDouble(one -> one.number(which));
    }

    private static void place(Point point, Told one) {
        point.latitude(one.number("latitude"));
        point.longitude(one.number("longitude"));
        point.altitude(one.number("altitude"));
        point.speed(one.number("speed"));
    }

    private static Optional<OffsetDateTime> time(Told one, String name) {
        try {
            return one.text(name).map(text -> OffsetDateTime.parse(text, TIME));
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }

    private static double seconds(Optional<OffsetDateTime> start, Optional<OffsetDateTime> end) {
        return start.flatMap(from -> end.map(to -> Duration.between(from, to).toMillis() / 1000.0))
                .orElse(Double.NaN);
    }
}
