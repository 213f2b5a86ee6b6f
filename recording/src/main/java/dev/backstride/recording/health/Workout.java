package dev.backstride.recording.health;

import dev.backstride.recording.Kind;
import dev.backstride.recording.Reading.Refused;
import dev.backstride.recording.Reading.Understood;
import dev.backstride.recording.Recording;
import dev.backstride.recording.Recording.Device;
import dev.backstride.recording.activity.Sport;
import dev.backstride.recording.gpx.GpxRoute;
import dev.backstride.recording.report.ReportedRun;
import dev.backstride.recording.trail.Point;
import dev.backstride.recording.xml.Attributes;
import dev.backstride.recording.xml.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A running workout, as its elements come in. Exports since iOS 16 have its sums in elements, older ones in attributes. */
final class Workout {

    private static final String RUNNING = "HKWorkoutActivityTypeRunning";
    private static final int MINUTE = 60;

    /** Some apps count the steps of a part only: nobody runs with so few a minute. */
    private static final int FEWEST_STEPS = 60;

    private static final int MOST_ROUTES = 64;

    /** As many as a day has seconds. */
    private static final int MOST_LOCATIONS = 86_400;

    private final String source;
    private final Instant start;
    private final Instant end;
    private final double running;
    private final Pauses pauses = new Pauses();
    private final List<String> routes = new ArrayList<>();
    private final List<Point> locations = new ArrayList<>();
    private double metres;
    private double heartRate = Double.NaN;
    private double highestHeartRate = Double.NaN;
    private double steps = Double.NaN;
    private double ascent = Double.NaN;
    private boolean indoors;
    private Optional<ZoneId> zone = Optional.empty();

    private Workout(Attributes workout, Instant start, Instant end) {
        this.source = workout.text("sourceName");
        this.start = start;
        this.end = end;
        running = Quantity.seconds(workout.text("duration"), workout.text("durationUnit"));
        metres = Quantity.metres(workout.text("totalDistance"), workout.text("totalDistanceUnit"));
    }

    static boolean isRun(Attributes workout) {
        return workout.text("workoutActivityType").equals(RUNNING);
    }

    /** One that begins; empty where it does not say when it was. */
    static Optional<Workout> of(Attributes workout) {
        return HealthTime.of(workout.text("startDate"))
                .flatMap(start -> HealthTime.of(workout.text("endDate")).map(end -> new Workout(workout, start, end)));
    }

    Outing outing() {
        return new Outing(start, end);
    }

    /** An element in it begins. */
    void take(String name, Attributes attributes) {
        switch (name) {
            case "MetadataEntry" -> learn(attributes.text("key"), attributes.text("value"));
            case "WorkoutEvent" ->
                HealthTime.of(attributes.text("date")).ifPresent(time -> pauses.take(attributes.text("type"), time));
            case "WorkoutStatistics" -> sum(attributes);
            case "FileReference" -> add(attributes.text("path"));
            case "Location" -> locate(attributes);
            default -> {}
        }
    }

    private void learn(String key, String value) {
        switch (key) {
            case "HKIndoorWorkout" -> indoors = value.equals("1");
            case "HKElevationAscended" -> ascent = Quantity.metres(value);
            case "HKTimeZone" -> zone = HealthTime.zone(value);
            default -> {}
        }
    }

    private void sum(Attributes statistics) {
        switch (statistics.text("type")) {
            case "HKQuantityTypeIdentifierDistanceWalkingRunning" ->
                metres = Quantity.metres(statistics.text("sum"), statistics.text("unit"));
            case "HKQuantityTypeIdentifierHeartRate" -> {
                heartRate = Text.number(statistics.text("average"));
                highestHeartRate = Text.number(statistics.text("maximum"));
            }
            case "HKQuantityTypeIdentifierStepCount" -> steps = Text.number(statistics.text("sum"));
            default -> {}
        }
    }

    private void add(String route) {
        if (routes.size() < MOST_ROUTES) {
            routes.add(route);
        }
    }

    /** Exports of iOS 11 and 12 have positions in the workout itself. */
    private void locate(Attributes location) {
        if (locations.size() < MOST_LOCATIONS) {
            var point = new Point();
            point.time(HealthTime.of(location.text("date")));
            point.latitude(Text.number(location.text("latitude")));
            point.longitude(Text.number(location.text("longitude")));
            point.altitude(Text.number(location.text("altitude")));
            point.speed(Text.number(location.text("speed")));
            locations.add(point);
        }
    }

    /** The run that it is, once it has ended. */
    HealthRun read(HealthPlace place, Outing outing) {
        var run = report();
        var isWhole = tell(place, outing, run);
        if (!isWhole) {
            run = report();
            new Course(run, outing, pauses).addHeartRates();
        }
        return new HealthRun(source, start, end, zone, !isWhole, recording(run));
    }

    /** Tells what was measured; false where a route is missing. */
    private boolean tell(HealthPlace place, Outing outing, ReportedRun run) {
        var course = new Course(run, outing, pauses);
        locations.forEach(course::add);
        var isWhole = routes.stream().allMatch(route -> tell(place, route, course));
        if (isWhole && course.isEmpty()) {
            course.addHeartRates();
        }
        return isWhole;
    }

    private ReportedRun report() {
        var sport = indoors ? Sport.running(RUNNING, Kind.TREADMILL) : Sport.running(RUNNING);
        var rate = steps / (running / MINUTE);
        return new ReportedRun(sport, Optional.of(start), new Device("apple", ""))
                .lasting((double) Duration.between(start, end).toSeconds(), running)
                .covering(metres)
                .beating(heartRate, highestHeartRate)
                .stepping(rate >= FEWEST_STEPS ? rate : Double.NaN)
                .climbing(ascent)
                .ahead(zone.map(there ->
                                (double) there.getRules().getOffset(start).getTotalSeconds())
                        .orElse(Double.NaN));
    }

    private static boolean tell(HealthPlace place, String route, Course course) {
        try (var file = place.route(route).orElse(null)) {
            return file != null && GpxRoute.tell(file, course::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Sport and start are told, so that what is refused was read all the same. */
    private static Recording recording(ReportedRun run) {
        return switch (run.read()) {
            case Understood(var recording) -> recording;
            case Refused refused -> refused.understood().orElseThrow();
        };
    }
}
