package dev.backstride.recording.gpx;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Reading;
import dev.backstride.recording.Reading.Refused;
import dev.backstride.recording.Recording;
import dev.backstride.recording.Refusal;
import dev.backstride.recording.reader.RecordingReader;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small GPX files: due north at 3 m/s, from seven on 17 May 2026. */
final class Gpx {

    static final Instant SEVEN = Instant.parse("2026-05-17T07:00:00Z");

    private static final double DEGREES_PER_SECOND = 3 / 111_195.0;

    private Gpx() {}

    static String file(String tracks) {
        return "<?xml version='1.0'?><gpx creator='Pocket'>" + tracks + "</gpx>";
    }

    static String track(String type, String... segments) {
        return "<trk><type>" + type + "</type><trkseg>" + String.join("</trkseg><trkseg>", segments)
                + "</trkseg></trk>";
    }

    static String points(int from, int to) {
        return points(from, to, _ -> "");
    }

    static String points(int from, int to, IntFunction<String> measured) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(second -> point(second, SEVEN.plusSeconds(second).toString(), measured.apply(second)))
                .collect(Collectors.joining());
    }

    static String point(int second, String time, String measured) {
        return String.format(
                Locale.ROOT,
                "<trkpt lat='%.8f' lon='13.4'><time>%s</time>%s</trkpt>",
                52 + second * DEGREES_PER_SECOND,
                time,
                measured);
    }

    static Reading read(String file) {
        return read(file, Claims.NONE);
    }

    static Reading read(String file, Claims claims) {
        return RecordingReader.read(new ByteArrayInputStream(file.getBytes(UTF_8)), claims);
    }

    static Recording recording(String file) {
        return ((Reading.Understood) read(file)).recording();
    }

    static Refusal refusal(String file) {
        return ((Refused) read(file)).reason();
    }
}
