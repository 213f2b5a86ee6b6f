package dev.backstride.stack.backfill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.events.fact.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export of Apple Health as it lies on disk: a morning's run with a route, one on a treadmill, a ride. */
class HealthFileTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant SEVEN = Instant.parse("2024-06-17T07:00:00Z");
    private static final String ROUTE = "workout-routes/route_2024-06-17_9.20am.gpx";
    private static final String EXPORT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE HealthData [<!ELEMENT HealthData ANY>]>
            <HealthData locale="nl_NL">
            <Record type="HKQuantityTypeIdentifierHeartRate" unit="count/min" startDate="2024-06-17 09:10:00 +0200" endDate="2024-06-17 09:10:00 +0200" value="150"/>
            <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="20" durationUnit="min" sourceName="Watch" startDate="2024-06-17 09:00:00 +0200" endDate="2024-06-17 09:20:00 +0200">
            <MetadataEntry key="HKElevationAscended" value="1200 cm"/>
            <MetadataEntry key="HKTimeZone" value="Europe/Amsterdam"/>
            <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="3.6" unit="km"/>
            <WorkoutRoute><FileReference path="/%s"/></WorkoutRoute>
            </Workout>
            <Workout workoutActivityType="HKWorkoutActivityTypeCycling" duration="20" durationUnit="min" sourceName="Watch" startDate="2024-06-17 19:00:00 +0200" endDate="2024-06-17 19:20:00 +0200"/>
            <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="20" durationUnit="min" totalDistance="2" totalDistanceUnit="mi" sourceName="Watch" startDate="2024-06-18 09:00:00 +0200" endDate="2024-06-18 09:20:00 +0200">
            <MetadataEntry key="HKIndoorWorkout" value="1"/>
            </Workout>
            </HealthData>
            """.formatted(ROUTE);

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();

    @Test
    void of_an_archive_the_runs_are_sent_and_no_route_by_itself() throws IOException {
        var runs = runs(archive(EXPORT));

        assertThat(runs)
                .extracting(run -> run.path("startedAt").asText())
                .containsExactly("2024-06-17T07:00:00Z", "2024-06-18T07:00:00Z");
        assertThat(runs.getFirst().path("digest").path("gradeAdjustedSpeed")).hasSize(40);
        assertThat(told)
                .hasSize(2)
                .last()
                .asString()
                .isEqualTo("Runs there: 2. Workouts in other sports, which are left aside: 1.");
    }

    @Test
    void a_run_has_what_the_export_says_of_it() throws IOException {
        var runs = runs(archive(EXPORT));

        var outdoors = runs.getFirst();
        assertThat(outdoors.path("durationSeconds").asInt()).isEqualTo(1200);
        assertThat(outdoors.path("movingSeconds").asInt()).isEqualTo(1200);
        assertThat(outdoors.path("distanceMeters").asInt()).isEqualTo(3600);
        assertThat(outdoors.path("ascentMeters").asInt()).isEqualTo(12);
        assertThat(outdoors.path("zone").asText()).isEqualTo("Europe/Amsterdam");
        assertThat(outdoors.path("kind").asText()).isEqualTo("RUN");
        var indoors = runs.getLast();
        assertThat(indoors.path("distanceMeters").asInt()).isEqualTo(3219);
        assertThat(indoors.path("kind").asText()).isEqualTo("TREADMILL");
        assertThat(indoors.has("digest")).isFalse();
        assertThat(indoors.has("zone")).isFalse();
    }

    @Test
    void unpacked_it_is_the_same_by_its_folder_and_by_its_name() throws IOException {
        var packed = runs(archive(EXPORT));
        var unpacked = folder.resolve("apple_health_export");
        write(unpacked.resolve("export.xml"), EXPORT);
        write(unpacked.resolve("export_cda.xml"), "<ClinicalDocument/>");
        write(unpacked.resolve(ROUTE), gpx());

        assertThat(runs(unpacked)).isEqualTo(packed);
        assertThat(runs(unpacked.resolve("export.xml"))).isEqualTo(packed);
    }

    @Test
    void routes_of_no_export_are_recordings_like_others() throws IOException {
        write(folder.resolve(ROUTE), gpx());

        assertThat(parcels(folder)).extracting(Parcel::contentType).containsExactly("application/octet-stream");
    }

    @Test
    void no_file_from_elsewhere_is_taken_for_a_route() throws IOException {
        write(folder.resolve("secret.gpx"), gpx());
        var export = folder.resolve("inner/export.xml");
        write(export, EXPORT.replace("/" + ROUTE, "/../secret.gpx"));

        assertThat(runs(export).getFirst().has("digest")).isFalse();
        assertThat(runs(export).getFirst().path("id").asText()).endsWith("-sums");
    }

    @Test
    void of_one_that_breaks_off_it_is_said_that_it_does() throws IOException {
        var archive = archive(EXPORT.substring(0, EXPORT.lastIndexOf("</Workout>")));

        try (var hoard = Hoard.in(List.of(archive), _ -> {})) {
            assertThat(hoard.size()).isOne();
            assertThat(hoard.refusals()).singleElement().satisfies(refusal -> {
                assertThat(refusal.file()).isEqualTo(archive + "!apple_health_export/export.xml");
                assertThat(refusal.why()).contains("no well-formed XML any more");
            });
        }
    }

    private Path archive(String export) throws IOException {
        var archive = folder.resolve("export.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            put(zip, "apple_health_export/export.xml", export);
            put(zip, "apple_health_export/export_cda.xml", "<ClinicalDocument/>");
            put(zip, "apple_health_export/" + ROUTE, gpx());
            put(zip, "apple_health_export/workout-routes/route_of_the_ride.gpx", gpx());
        }
        return archive;
    }

    private static void put(ZipOutputStream zip, String name, String contents) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(contents.getBytes(UTF_8));
    }

    private static void write(Path file, String contents) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, contents);
    }

    /** North at 3 m/s for 20 min. */
    private static String gpx() {
        return IntStream.rangeClosed(0, 1200)
                .mapToObj(second -> String.format(
                        Locale.ROOT,
                        "<trkpt lon=\"13.4\" lat=\"%.8f\"><time>%s</time></trkpt>",
                        52 + second * 3 / 111_195.0,
                        SEVEN.plusSeconds(second)))
                .collect(Collectors.joining("", "<gpx version=\"1.1\"><trk><trkseg>", "</trkseg></trk></gpx>"));
    }

    private List<JsonNode> runs(Path place) throws IOException {
        var runs = new ArrayList<JsonNode>();
        for (var parcel : parcels(place)) {
            assertThat(parcel.contentType()).isEqualTo("application/json");
            assertThat(parcel.source()).isEqualTo(Source.APPLE);
            runs.add(JSON.readTree(parcel.body()));
        }
        return runs;
    }

    private List<Parcel> parcels(Path place) {
        try (var hoard = Hoard.in(List.of(place), told::add)) {
            var all = new ArrayList<Parcel>();
            hoard.each(all::add);
            assertThat(hoard.size()).isEqualTo(all.size());
            assertThat(hoard.refusals()).isEmpty();
            return all;
        }
    }
}
