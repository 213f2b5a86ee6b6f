package dev.backstride.recording.generator;

import dev.backstride.recording.Format;

/** Makes runs up and writes them as a watch or a phone would: the same plan gives the same bytes. */
public final class RunGenerator {

    private static final double LAP_METRES = 1000;

    private RunGenerator() {}

    /** The file of {@code plan} in {@code format}. */
    public static byte[] file(Format format, RunPlan plan) {
        var course = new Course(plan.climb());
        return switch (format) {
            case FIT -> run(plan, course, new FitWatch(plan, course));
            case GPX -> run(plan, course, new GpxPhone(plan, course));
            case TCX -> run(plan, course, new TcxWatch(plan, course));
        };
    }

    /** The FIT file of {@code plan}. */
    public static byte[] fit(RunPlan plan) {
        return file(Format.FIT, plan);
    }

    private static byte[] run(RunPlan plan, Course course, Recorder recorder) {
        var body = new Body(plan, course);
        var first = body.next();
        recorder.start(first);
        var session = new Stretch(first, course.altitude(0));
        var lap = new Stretch(first, course.altitude(0));
        for (var second = 1; second <= plan.duration().toSeconds(); second++) {
            var now = body.next();
            var altitude = course.altitude(now.metres());
            recorder.record(now);
            session.add(now, altitude);
            lap.add(now, altitude);
            if (lap.metres() >= LAP_METRES) {
                recorder.lap(lap);
                lap = new Stretch(now, altitude);
            }
        }
        return recorder.stop(lap, session);
    }
}
