package dev.backstride.recording.generator;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a run down in TCX, as a watch's program does. A lap's sums stand before its track, so its points wait
 * until it is over.
 */
final class TcxWatch implements Recorder {

    private final RunPlan plan;
    private final Course course;
    private final XmlText file = new XmlText();
    private final List<Moment> moments = new ArrayList<>();

    TcxWatch(RunPlan plan, Course course) {
        this.plan = plan;
        this.course = course;
    }

    @Override
    public void start(Moment first) {
        file.begin(
                        "TrainingCenterDatabase",
                        "xmlns",
                        "http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2",
                        "xmlns:ns3",
                        "http://www.garmin.com/xmlschemas/ActivityExtension/v2")
                .begin("Activities")
                .begin("Activity", "Sport", "Running")
                .leaf("Id", at(0));
        record(first);
    }

    @Override
    public void record(Moment now) {
        moments.add(now);
    }

    @Override
    public void lap(Stretch lap) {
        file.begin("Lap", "StartTime", at(lap.fromSecond()))
                .leaf("TotalTimeSeconds", lap.seconds(), 1)
                .leaf("DistanceMeters", lap.metres(), 2);
        value("AverageHeartRateBpm", lap.heartRate());
        value("MaximumHeartRateBpm", lap.highestHeartRate());
        file.leaf("Intensity", "Active").leaf("TriggerMethod", "Distance").begin("Track");
        moments.forEach(this::point);
        moments.clear();
        file.end(1).begin("Extensions").begin("ns3:LX").leaf("ns3:AvgRunCadence", Math.round(lap.strides()));
        file.end(3);
    }

    @Override
    public byte[] stop(Stretch lap, Stretch session) {
        if (!lap.isEmpty()) {
            lap(lap);
        }
        file.begin("Creator").leaf("Name", "made-up watch").end(3);
        return file.begin("Author").leaf("Name", "Backstride").toBytes();
    }

    private void point(Moment now) {
        var metres = now.metres();
        file.begin("Trackpoint")
                .leaf("Time", at(now.second()))
                .begin("Position")
                .leaf("LatitudeDegrees", course.latitude(metres), 7)
                .leaf("LongitudeDegrees", course.longitude(metres), 7)
                .end(1)
                .leaf("AltitudeMeters", course.altitude(metres), 1)
                .leaf("DistanceMeters", metres, 2);
        value("HeartRateBpm", now.heartRate());
        file.begin("Extensions")
                .begin("ns3:TPX")
                .leaf("ns3:Speed", now.speed(), 3)
                .leaf("ns3:RunCadence", Math.round(now.strides()))
                .end(3);
    }

    private void value(String name, double beats) {
        file.begin(name).leaf("Value", Math.round(beats)).end(1);
    }

    private String at(int second) {
        return plan.startedAt().plusSeconds(second).toString();
    }
}
