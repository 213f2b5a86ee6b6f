package dev.backstride.recording.health;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up exports: a run of an hour at 3 m/s from seven on 17 June 2024, of a phone that is in Amsterdam. */
final class Health {

    static final Instant SEVEN = Instant.parse("2024-06-17T07:00:00Z");
    static final Instant EIGHT = SEVEN.plusSeconds(3600);

    /** As Apple writes it, in short. */
    static final String DOCTYPE = """
            <!DOCTYPE HealthData [
            <!-- HealthKit Export Version: 14 -->
            <!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout|ActivitySummary|ClinicalRecord)*)>
            <!ATTLIST HealthData
              locale CDATA #REQUIRED
            >
            <!ELEMENT Workout ((MetadataEntry|WorkoutEvent|WorkoutRoute|WorkoutStatistics)*)>
            <!ATTLIST Workout
              workoutActivityType CDATA #REQUIRED
              duration            CDATA #IMPLIED
            >
            ]>
            """;

    static final String DEVICE = "&lt;&lt;HKDevice: 0x282a45810&gt;, name:Apple Watch, manufacturer:Apple Inc.&gt;";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss Z", Locale.ROOT).withZone(ZoneOffset.ofHours(2));

    private static final double DEGREES_PER_SECOND = 3 / 111_195.0;

    private Health() {}

    static String export(String... elements) {
        return head() + String.join("\n", elements) + "</HealthData>";
    }

    static String head() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + DOCTYPE + """
                <HealthData locale="nl_NL">
                 <ExportDate value="2024-07-01 09:00:00 +0200"/>
                 <Me HKCharacteristicTypeIdentifierDateOfBirth="1990-02-02" HKCharacteristicTypeIdentifierFitzpatrickSkinType="HKFitzpatrickSkinTypeNotSet"/>
                """;
    }

    /** The hour's run of 10.8 km, as exports since iOS 16 have it. */
    static String run(String... inside) {
        return run(SEVEN, EIGHT, distance("10.8", "km") + String.join("", inside));
    }

    static String run(Instant start, Instant end, String inside) {
        return workout("Running", "Ada’s Watch", start, end, inside);
    }

    static String workout(String sport, String source, Instant start, Instant end, String inside) {
        return """
                <Workout workoutActivityType="HKWorkoutActivityType%s" duration="%s" durationUnit="min" sourceName="%s" sourceVersion="10.5" device="%s" creationDate="%s" startDate="%s" endDate="%s">%s</Workout>
                """.formatted(
                        sport,
                        (end.getEpochSecond() - start.getEpochSecond()) / 60.0,
                        source,
                        DEVICE,
                        time(end),
                        time(start),
                        time(end),
                        inside);
    }

    static String distance(String sum, String unit) {
        return "<WorkoutStatistics type='HKQuantityTypeIdentifierDistanceWalkingRunning' sum='%s' unit='%s'/>"
                .formatted(sum, unit);
    }

    static String metadata(String key, String value) {
        return "<MetadataEntry key='%s' value='%s'/>".formatted(key, value);
    }

    static String event(String type, int second) {
        return "<WorkoutEvent type='HKWorkoutEventType%s' date='%s'/>".formatted(type, time(SEVEN.plusSeconds(second)));
    }

    static String route(String path) {
        return "<WorkoutRoute sourceName='Watch'><MetadataEntry key='HKMetadataKeySyncVersion' value='2'/><FileReference path='%s'/></WorkoutRoute>"
                .formatted(path);
    }

    /** Heart rates every five seconds of the run. */
    static String heartRates(int from, int to, IntFunction<String> beats) {
        return IntStream.range(from, to)
                .filter(second -> second % 5 == 0)
                .mapToObj(second -> heartRate(SEVEN.plusSeconds(second), beats.apply(second)))
                .collect(Collectors.joining());
    }

    static String heartRate(Instant time, String beats) {
        return entry("HKQuantityTypeIdentifierHeartRate", "count/min", time, beats);
    }

    static String entry(String type, String unit, Instant time, String value) {
        return """
                <Record type="%s" sourceName="Ada’s Watch" sourceVersion="10.5" device="%s" unit="%s" creationDate="%s" startDate="%s" endDate="%s" value="%s">
                 <MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="2"/>
                </Record>
                """.formatted(type, DEVICE, unit, time(time), time(time), time(time), value);
    }

    /** A way due north, a point a second. */
    static String gpx(int from, int to) {
        return "<?xml version=\"1.0\"?><gpx version=\"1.1\" creator=\"Apple Health Export\"><trk><name>Route</name><trkseg>"
                + IntStream.rangeClosed(from, to).mapToObj(Health::point).collect(Collectors.joining())
                + "</trkseg></trk></gpx>";
    }

    private static String point(int second) {
        return String.format(
                Locale.ROOT,
                "<trkpt lon=\"13.4\" lat=\"%.8f\"><ele>34.5</ele><time>%s</time><extensions><speed>3.0</speed><course>1</course></extensions></trkpt>",
                latitude(second),
                SEVEN.plusSeconds(second));
    }

    /** The same way in the workout itself. */
    static String locations(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(second -> String.format(
                        Locale.ROOT,
                        "<Location date='%s' latitude='%.8f' longitude='13.4' altitude='34.5' speed='3.0'/>",
                        time(SEVEN.plusSeconds(second)),
                        latitude(second)))
                .collect(Collectors.joining("", "<WorkoutRoute>", "</WorkoutRoute>"));
    }

    private static double latitude(int second) {
        return 52 + second * DEGREES_PER_SECOND;
    }

    static String time(Instant time) {
        return TIME.format(time);
    }

    /** An export, and the routes beside it. */
    record Place(String export, Map<String, String> routes) implements HealthPlace {

        static Place of(String export) {
            return new Place(export, Map.of());
        }

        Place with(String path, String route) {
            return new Place(export, Map.of(path, route));
        }

        HealthExport read() {
            return HealthExport.of(this);
        }

        List<HealthRun> runs() {
            var runs = new ArrayList<HealthRun>();
            read().each(runs::add);
            return runs;
        }

        HealthRun run() {
            var runs = runs();
            if (runs.size() != 1) {
                throw new AssertionError(runs.size() + " runs");
            }
            return runs.getFirst();
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(export.getBytes(UTF_8));
        }

        @Override
        public Optional<InputStream> route(String path) {
            return Optional.ofNullable(routes.get(path)).map(route -> new ByteArrayInputStream(route.getBytes(UTF_8)));
        }
    }
}
