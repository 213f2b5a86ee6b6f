package dev.backstride.recording.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Kind;
import dev.backstride.recording.Reading;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to the bytes of an XML file, reading it ends, and ends in a reading. */
class XmlMutationTest {

    private static final int MUTANTS = 4000;
    private static final Instant SEVEN = Instant.parse("2026-05-17T07:00:00Z");
    private static final Claims CLAIMS = new Claims(Optional.of(SEVEN), Optional.of(Kind.RUN));

    /** What mutants are spliced with: the pieces on which readers stumble. */
    private static final List<String> PIECES = List.of(
            "NaN",
            "-1e300",
            "9999999999",
            "0",
            "undefined",
            "<",
            ">",
            "</",
            "<Lap>",
            "</trkseg><trkseg>",
            "</trk><trk>",
            "<trkpt/>",
            "</Track><Track>",
            "</Activity><Activity>",
            "<Trackpoint/>",
            "&lt;",
            "&x;",
            "]]>",
            "<![CDATA[",
            "<!DOCTYPE a>",
            "1970-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "\0");

    private static final List<byte[]> SEEDS = List.of(gpx().getBytes(UTF_8), tcx().getBytes(UTF_8));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    @Timeout(60)
    void a_mutant_is_understood_or_refused(int seed) {
        var random = new SplittableRandom(seed);
        var understood = 0;
        for (var i = 0; i < MUTANTS; i++) {
            var mutant = mutate(SEEDS.get(i % SEEDS.size()), random);
            var reading =
                    RecordingReader.read(new ByteArrayInputStream(mutant), random.nextBoolean() ? CLAIMS : Claims.NONE);
            if (reading instanceof Reading.Understood(var run)) {
                understood++;
                assertThat(run.times().elapsed()).isBetween(Duration.ofMinutes(3), Duration.ofHours(24));
                assertThat(run.distanceMeters()).isBetween(300.0, 7.0 * 86_400);
            }
        }
        assertThat(understood).as("mutants that are still runs").isBetween(MUTANTS / 20, MUTANTS);
    }

    private static byte[] mutate(byte[] seed, SplittableRandom random) {
        var bytes = seed;
        for (var times = random.nextInt(4); times >= 0; times--) {
            var at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> {
                    bytes = bytes.clone();
                    bytes[at] = (byte) ('0' + random.nextInt(10));
                }
                case 1 -> bytes = splice(bytes, at, at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> bytes = splice(bytes, at, Math.min(bytes.length, at + random.nextInt(12)), "");
                default -> bytes = replaceText(bytes, at, PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return bytes;
    }

    /** In place of the text that begins after {@code at}. */
    private static byte[] replaceText(byte[] bytes, int at, String piece) {
        var text = new String(bytes, UTF_8);
        var from = text.indexOf('>', Math.min(at, text.length() - 1));
        var to = text.indexOf('<', Math.max(from, 0));
        return from < 0 || to < 0 ? bytes : (text.substring(0, from + 1) + piece + text.substring(to)).getBytes(UTF_8);
    }

    private static byte[] splice(byte[] bytes, int from, int to, String piece) {
        var middle = piece.getBytes(UTF_8);
        var spliced = Arrays.copyOf(bytes, from + middle.length + bytes.length - to);
        System.arraycopy(middle, 0, spliced, from, middle.length);
        System.arraycopy(bytes, to, spliced, from + middle.length, bytes.length - to);
        return spliced;
    }

    private static String gpx() {
        var points = new StringBuilder("<gpx creator='x'><trk><name>n</name><type>running</type><trkseg>");
        for (var i = 0; i < 40; i++) {
            points.append(
                    "<trkpt lat='%s' lon='13'><ele>%s</ele><time>%s</time><extensions><hr>150</hr><cad>85</cad></extensions></trkpt>"
                            .formatted(52 + i * 0.0002, 100 + i % 7, SEVEN.plusSeconds(8L * i)));
        }
        return points.append("</trkseg></trk></gpx>").toString();
    }

    private static String tcx() {
        var points = new StringBuilder(
                "<TrainingCenterDatabase><Activities><Activity Sport='Running'><Lap StartTime='%s'><TotalTimeSeconds>320</TotalTimeSeconds><DistanceMeters>900</DistanceMeters><Track>"
                        .formatted(SEVEN));
        for (var i = 0; i < 40; i++) {
            points.append(
                    "<Trackpoint><Time>%s</Time><AltitudeMeters>%s</AltitudeMeters><DistanceMeters>%s</DistanceMeters><HeartRateBpm><Value>150</Value></HeartRateBpm></Trackpoint>"
                            .formatted(SEVEN.plusSeconds(8L * i), 100 + i % 7, 23 * i));
        }
        return points.append("</Track></Lap></Activity></Activities></TrainingCenterDatabase>")
                .toString();
    }
}
