package dev.backstride.recording.mutation;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;

/** Small XML files with everything in them that is read. */
final class XmlSeeds {

    private static final Instant SEVEN = Instant.parse("2026-05-17T07:00:00Z");
    private static final int POINTS = 25;
    private static final int STEP = 8;

    private XmlSeeds() {}

    static List<byte[]> gpx() {
        var tracks = "<?xml version='1.0' encoding='UTF-8'?><gpx creator='x' xmlns:a='urn:a'>" + track("running", 0, "")
                + track("9", POINTS, "<speed>2.9</speed>") + "</gpx>";
        return List.of(tracks.getBytes(UTF_8), tracks.replace("UTF-8", "UTF-16").getBytes(UTF_16));
    }

    static List<byte[]> tcx() {
        var laps = lap(0) + lap(POINTS);
        var run = "<Activity Sport='Running'><Id>" + SEVEN + "</Id>" + laps
                + "<Creator><Name>watch</Name></Creator></Activity>";
        var race = "<MultiSportSession><FirstSport>" + run.replace("Running", "Biking") + "</FirstSport><NextSport>"
                + run + "</NextSport></MultiSportSession>";
        return List.of(file(run), file(race));
    }

    private static byte[] file(String activities) {
        return ("<TrainingCenterDatabase><Activities>" + activities
                        + "</Activities><Author><Name>app</Name></Author></TrainingCenterDatabase>")
                .getBytes(UTF_8);
    }

    private static String track(String type, int from, String more) {
        var points = new StringBuilder("<trk><name>n</name><type>" + type + "</type><trkseg>");
        for (var i = from; i < from + POINTS; i++) {
            points.append(
                    "<trkpt lat='%s' lon='13'><ele>%s</ele><time>%s</time><extensions><a:hr>150</a:hr><a:cad>85</a:cad>%s</extensions></trkpt>"
                            .formatted(52 + i * 0.0002, 100 + i % 7, SEVEN.plusSeconds((long) STEP * i), more));
        }
        return points.append("</trkseg></trk>").toString();
    }

    private static String lap(int from) {
        var lap = new StringBuilder(
                "<Lap StartTime='%s'><TotalTimeSeconds>200</TotalTimeSeconds><DistanceMeters>575</DistanceMeters><AverageHeartRateBpm><Value>150</Value></AverageHeartRateBpm><Track>"
                        .formatted(SEVEN.plusSeconds((long) STEP * from)));
        for (var i = from; i < from + POINTS; i++) {
            lap.append(
                    "<Trackpoint><Time>%s</Time><AltitudeMeters>%s</AltitudeMeters><DistanceMeters>%s</DistanceMeters><HeartRateBpm><Value>150</Value></HeartRateBpm><Cadence>85</Cadence></Trackpoint>"
                            .formatted(SEVEN.plusSeconds((long) STEP * i), 100 + i % 7, 23 * i));
        }
        return lap.append("</Track></Lap>").toString();
    }
}
