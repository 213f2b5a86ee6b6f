package dev.backstride.recording.generator;

/** Makes runs up and writes them as a watch would. */
public final class RunGenerator {

    private static final double LAP_METRES = 1000;

    private RunGenerator() {}

    /** The FIT file of {@code plan}: the same plan gives the same bytes. */
    public static byte[] fit(RunPlan plan) {
        var course = new Course(plan.climb());
        var body = new Body(plan, course);
        var watch = new Watch(plan, course);
        var first = body.next();
        watch.start(first);
        var session = new Stretch(first, course.altitude(0));
        var lap = new Stretch(first, course.altitude(0));
        for (var second = 1; second <= plan.duration().toSeconds(); second++) {
            var now = body.next();
            var altitude = course.altitude(now.metres());
            watch.record(now);
            session.add(now, altitude);
            lap.add(now, altitude);
            if (lap.metres() >= LAP_METRES) {
                watch.lap(lap);
                lap = new Stretch(now, altitude);
            }
        }
        return watch.stop(lap, session);
    }
}
