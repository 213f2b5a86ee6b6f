package dev.backstride.recording.tcx;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Reading;
import dev.backstride.recording.Reading.Refused;
import dev.backstride.recording.Recording;
import dev.backstride.recording.Refusal;
import dev.backstride.recording.reader.RecordingReader;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small TCX files: 3 m/s on a treadmill, from seven on 17 May 2026. */
final class Tcx {

    static final Instant SEVEN = Instant.parse("2026-05-17T07:00:00Z");

    private Tcx() {}

    static String file(String activities) {
        return "<?xml version='1.0'?><TrainingCenterDatabase><Activities>" + activities
                + "</Activities><Author><Name>Pocket</Name></Author></TrainingCenterDatabase>";
    }

    static String activity(String sport, String... laps) {
        return "<Activity Sport='" + sport + "'>" + String.join("", laps)
                + "<Creator><Name>Wrist 1</Name></Creator></Activity>";
    }

    /** A lap with sums of its own; zero for what it does not sum up. */
    static String lap(int from, double seconds, double metres, String... tracks) {
        return "<Lap StartTime='" + at(from) + "'><TotalTimeSeconds>" + seconds + "</TotalTimeSeconds><DistanceMeters>"
                + metres + "</DistanceMeters><AverageHeartRateBpm><Value>150</Value></AverageHeartRateBpm>"
                + "<MaximumHeartRateBpm><Value>171</Value></MaximumHeartRateBpm><Track>"
                + String.join("</Track><Track>", tracks)
                + "</Track><Extensions><LX><AvgRunCadence>85</AvgRunCadence></LX></Extensions></Lap>";
    }

    static String points(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(second -> "<Trackpoint><Time>" + at(second) + "</Time><DistanceMeters>" + second * 3
                        + "</DistanceMeters><HeartRateBpm><Value>148</Value></HeartRateBpm><Extensions>"
                        + "<ns3:TPX><ns3:Speed>3.0</ns3:Speed><ns3:RunCadence>85</ns3:RunCadence></ns3:TPX>"
                        + "</Extensions></Trackpoint>")
                .collect(Collectors.joining());
    }

    private static Instant at(int second) {
        return SEVEN.plusSeconds(second);
    }

    static Reading read(String file) {
        return RecordingReader.read(new ByteArrayInputStream(file.getBytes(UTF_8)), Claims.NONE);
    }

    static Recording recording(String file) {
        return ((Reading.Understood) read(file)).recording();
    }

    static Refusal refusal(String file) {
        return ((Refused) read(file)).reason();
    }
}
