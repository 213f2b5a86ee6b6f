package dev.backstride.recording.report;

import dev.backstride.recording.Reading;
import dev.backstride.recording.Recording.Device;
import dev.backstride.recording.activity.Activity;
import dev.backstride.recording.activity.Session;
import dev.backstride.recording.activity.Sport;
import dev.backstride.recording.run.RunReading;
import dev.backstride.recording.trail.Point;
import dev.backstride.recording.trail.Trail;
import java.time.Instant;
import java.util.Optional;

/**
 * A run as a maker's interface reports it: its sums, and samples where it gives any. Read by the same rules as a file.
 * Numbers that were not told are NaN, and need not be set. Not safe to share between threads.
 */
public final class ReportedRun {

    private final Activity activity;
    private final Trail trail = new Trail();
    private final Sport sport;
    private final Optional<Instant> start;
    private double elapsed = Double.NaN;
    private double timer = Double.NaN;
    private double metres = Double.NaN;
    private double heartRate = Double.NaN;
    private double highestHeartRate = Double.NaN;
    private double cadence = Double.NaN;
    private double ascent = Double.NaN;

    /**
     * A run of which nothing else is known yet.
     *
     * @param sport as the maker calls it
     * @param start when it began; empty where that is not told
     * @param device what recorded it
     */
    public ReportedRun(Sport sport, Optional<Instant> start, Device device) {
        this.activity = new Activity(true, device);
        this.sport = sport;
        this.start = start;
        trail.begin(activity);
    }

    /**
     * How long it took; a run with no end that was told ends when its timer does.
     *
     * @param whole s from start to end
     * @param running s without pauses
     */
    public ReportedRun lasting(double whole, double running) {
        elapsed = Session.or(whole, running);
        timer = running;
        return this;
    }

    /** m. */
    public ReportedRun covering(double distance) {
        metres = distance;
        return this;
    }

    /** Mean and highest, beats/min. */
    public ReportedRun beating(double mean, double highest) {
        heartRate = mean;
        highestHeartRate = highest;
        return this;
    }

    /** Mean cadence per minute, of one foot or of both: it tells by itself which. */
    public ReportedRun stepping(double mean) {
        cadence = mean;
        return this;
    }

    /** m up, in all. */
    public ReportedRun climbing(double up) {
        ascent = up;
        return this;
    }

    /** Local time was so many seconds ahead of UTC; NaN where that is not told. */
    public ReportedRun ahead(double seconds) {
        if (!Double.isNaN(seconds)) {
            activity.locate(Math.round(seconds));
        }
        return this;
    }

    /** The next sample; it may be changed and added again. */
    public void add(Point sample) {
        trail.add(sample);
    }

    /** The recording was stopped before the next sample. */
    public void interrupt() {
        trail.interrupt();
    }

    /** The run, or why it is not taken for one. */
    public Reading read() {
        activity.add(new Session(
                sport,
                start,
                elapsed,
                timer,
                metres,
                heartRate,
                highestHeartRate,
                cadence,
                ascent,
                Double.NaN,
                Double.NaN));
        return RunReading.of(activity);
    }
}
