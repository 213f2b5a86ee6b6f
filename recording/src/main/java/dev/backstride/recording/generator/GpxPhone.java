package dev.backstride.recording.generator;

import static dev.backstride.recording.generator.XmlText.decimal;

/** Writes a run down in GPX, as an app on a phone with a heart-rate strap does. GPX knows neither laps nor sums. */
final class GpxPhone implements Recorder {

    private final RunPlan plan;
    private final Course course;
    private final XmlText file = new XmlText();

    GpxPhone(RunPlan plan, Course course) {
        this.plan = plan;
        this.course = course;
    }

    @Override
    public void start(Moment first) {
        file.begin(
                        "gpx",
                        "version",
                        "1.1",
                        "creator",
                        "Backstride made-up phone",
                        "xmlns",
                        "http://www.topografix.com/GPX/1/1",
                        "xmlns:gpxtpx",
                        "http://www.garmin.com/xmlschemas/TrackPointExtension/v1")
                .begin("trk")
                .leaf("type", "running")
                .begin("trkseg");
        record(first);
    }

    @Override
    public void record(Moment now) {
        var metres = now.metres();
        file.begin("trkpt", "lat", decimal(course.latitude(metres), 7), "lon", decimal(course.longitude(metres), 7))
                .leaf("ele", course.altitude(metres), 1)
                .leaf("time", plan.startedAt().plusSeconds(now.second()).toString())
                .begin("extensions")
                .begin("gpxtpx:TrackPointExtension")
                .leaf("gpxtpx:hr", Math.round(now.heartRate()))
                .leaf("gpxtpx:cad", Math.round(now.strides()))
                .end(3);
    }

    @Override
    public void lap(Stretch lap) {
        // GPX has no laps.
    }

    @Override
    public byte[] stop(Stretch lap, Stretch session) {
        return file.toBytes();
    }
}
