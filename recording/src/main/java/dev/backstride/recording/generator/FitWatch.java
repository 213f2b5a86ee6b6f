package dev.backstride.recording.generator;

import static dev.backstride.recording.fit.BaseType.ENUM;
import static dev.backstride.recording.fit.BaseType.MISSING;
import static dev.backstride.recording.fit.BaseType.SINT32;
import static dev.backstride.recording.fit.BaseType.UINT16;
import static dev.backstride.recording.fit.BaseType.UINT32;
import static dev.backstride.recording.fit.BaseType.UINT32Z;
import static dev.backstride.recording.fit.BaseType.UINT8;

import dev.backstride.recording.digest.TrackClock;
import dev.backstride.recording.fit.FitMessage;
import dev.backstride.recording.fit.draft.FitDraft;
import dev.backstride.recording.fit.draft.FitWriter;

/** Writes a run down in FIT, as a running watch with a chest strap does. Field numbers are the FIT profile's. */
final class FitWatch implements Recorder {

    private static final int MAKER = 255;
    private static final int RUNNING = 1;
    /** The strap needs this many seconds before it tells left from right. */
    private static final int STRAP_AWAKE = 20;

    private static final double SEMICIRCLES_PER_DEGREE = 0x1.0p31 / 180;

    private final RunPlan plan;
    private final Course course;
    private final FitWriter writer = new FitWriter();
    private final long start;
    private int laps;

    FitWatch(RunPlan plan, Course course) {
        this.plan = plan;
        this.course = course;
        this.start = TrackClock.of(plan.startedAt());
    }

    @Override
    public void start(Moment first) {
        var serial = Math.floorMod(plan.seed(), 0x7FFF_FFFFL) + 1;
        writer.write(FitDraft.of(0)
                .number(0, ENUM, 4)
                .number(1, UINT16, MAKER)
                .number(2, UINT16, 1)
                .number(3, UINT32Z, serial)
                .number(4, UINT32, start)
                .text(8, "Backstride", 16));
        writer.write(at(23, 1, 0)
                .number(0, UINT8, 0)
                .number(2, UINT16, MAKER)
                .number(4, UINT16, 1)
                .number(5, UINT16, 100));
        event(0, 0);
        record(first);
    }

    @Override
    public void record(Moment now) {
        var metres = now.metres();
        var strides = (long) now.strides();
        writer.write(at(20, 3, now.second())
                .number(0, SINT32, Math.round(course.latitude(metres) * SEMICIRCLES_PER_DEGREE))
                .number(1, SINT32, Math.round(course.longitude(metres) * SEMICIRCLES_PER_DEGREE))
                .number(5, UINT32, Math.round(metres * 100))
                .number(73, UINT32, Math.round(now.speed() * 1000))
                .number(78, UINT32, Math.round((course.altitude(metres) + 500) * 5))
                .number(84, UINT16, now.second() < STRAP_AWAKE ? MISSING : Math.round(now.left() * 100))
                .number(3, UINT8, Math.round(now.heartRate()))
                .number(4, UINT8, strides)
                .number(53, UINT8, (long) ((now.strides() - strides) * 128)));
    }

    @Override
    public void lap(Stretch lap) {
        var end = lap.fromSecond() + (int) lap.seconds();
        writer.write(totals(at(19, 4, end).number(254, UINT16, laps++), lap, 15, 17, 21)
                .number(24, ENUM, 7)
                .number(25, ENUM, RUNNING));
    }

    @Override
    public byte[] stop(Stretch lap, Stretch session) {
        var end = session.fromSecond() + (int) session.seconds();
        event(4, end);
        if (!lap.isEmpty()) {
            lap(lap);
        }
        writer.write(totals(at(18, 5, end), session, 16, 18, 22)
                .number(5, ENUM, RUNNING)
                .number(6, ENUM, 0)
                .number(26, UINT16, laps)
                .number(133, UINT16, Math.round(plan.leftGroundContact() * 100)));
        writer.write(at(34, 6, end)
                .number(0, UINT32, Math.round(session.seconds() * 1000))
                .number(5, UINT32, start + end + plan.utcOffset().getTotalSeconds())
                .number(1, UINT16, 1)
                .number(2, ENUM, 0)
                .number(3, ENUM, 26)
                .number(4, ENUM, 1));
        return writer.toBytes();
    }

    /** A timer's event: start is 0, the stop of everything 4. */
    private void event(int type, int second) {
        writer.write(at(21, 2, second)
                .number(3, UINT32, 0)
                .number(0, ENUM, 0)
                .number(1, ENUM, type)
                .number(4, UINT8, 0));
    }

    private FitDraft at(int message, int local, int second) {
        return FitDraft.of(message).local(local).number(FitMessage.TIMESTAMP, UINT32, start + second);
    }

    /** Laps and sessions number their fields alike, but for heart rate, cadence and climb. */
    private FitDraft totals(FitDraft draft, Stretch stretch, int heartRate, int cadence, int ascent) {
        var strides = (long) stretch.strides();
        return draft.number(2, UINT32, start + stretch.fromSecond())
                .number(7, UINT32, Math.round(stretch.seconds() * 1000))
                .number(8, UINT32, Math.round(stretch.seconds() * 1000))
                .number(9, UINT32, Math.round(stretch.metres() * 100))
                .number(heartRate, UINT8, Math.round(stretch.heartRate()))
                .number(heartRate + 1, UINT8, Math.round(stretch.highestHeartRate()))
                .number(cadence, UINT8, strides)
                .number(ascent, UINT16, Math.round(stretch.ascent()))
                .number(ascent + 1, UINT16, Math.round(stretch.descent()));
    }
}
