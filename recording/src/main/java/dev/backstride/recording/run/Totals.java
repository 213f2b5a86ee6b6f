package dev.backstride.recording.run;

import static dev.backstride.recording.digest.Bounds.CADENCE;
import static dev.backstride.recording.digest.Bounds.CLIMB;
import static dev.backstride.recording.digest.Bounds.HEART_RATE;
import static dev.backstride.recording.digest.Bounds.LEFT_SHARE;

import dev.backstride.recording.activity.Activity;
import dev.backstride.recording.activity.Session;
import java.time.Duration;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;

/**
 * A run in numbers: the watch's own where it gave them, else what its samples add up to. NaN where unknown.
 *
 * @param elapsed s from the first start to the last end
 * @param timer s with the timer on
 * @param metres m
 * @param heartRate mean, beats/min
 * @param highestHeartRate beats/min
 * @param cadence mean, per minute as the file counts it
 * @param ascent m
 * @param descent m
 * @param leftGroundContact mean share of ground contact on the left foot, %
 */
record Totals(
        double elapsed,
        double timer,
        double metres,
        double heartRate,
        double highestHeartRate,
        double cadence,
        double ascent,
        double descent,
        double leftGroundContact) {

    static Totals of(Activity activity, RunningPart part, Tallying samples) {
        var sessions = part.sessions();
        var pauses = activity.stops().pauses();
        var elapsed = or(elapsed(sessions), () -> samples.tally().seconds());
        var timer = Session.or(sum(sessions, Session::timer), Math.max(0, elapsed - pauses.seconds()));
        var metres = sum(sessions, Session::metres);
        return new Totals(
                elapsed,
                timer,
                metres > 0 ? metres : samples.tally().metres(),
                or(
                        HEART_RATE.check(mean(sessions, Session::heartRate)),
                        () -> samples.tally().heartRate()),
                or(HEART_RATE.check(highest(sessions)), () -> samples.tally().highestHeartRate()),
                or(
                        CADENCE.check(mean(sessions, Session::cadence)),
                        () -> samples.tally().cadence()),
                CLIMB.check(sum(sessions, Session::ascent)),
                CLIMB.check(sum(sessions, Session::descent)),
                or(LEFT_SHARE.check(mean(sessions, Session::leftGroundContact)), samples::leftGroundContact));
    }

    private static double or(double watch, DoubleSupplier samples) {
        return Double.isNaN(watch) ? samples.getAsDouble() : watch;
    }

    /** From start to end. */
    Duration span() {
        return duration(Math.max(elapsed, timer));
    }

    /** With the timer on. */
    Duration running() {
        return duration(timer);
    }

    private static Duration duration(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private static double elapsed(List<Session> sessions) {
        if (sessions.isEmpty()) {
            return Double.NaN;
        }
        var last = sessions.getLast();
        return last.from() - sessions.getFirst().from() + last.elapsed();
    }

    private static double sum(List<Session> sessions, ToDoubleFunction<Session> number) {
        return sessions.isEmpty()
                ? Double.NaN
                : sessions.stream().mapToDouble(number).sum();
    }

    private static double highest(List<Session> sessions) {
        return sessions.stream()
                .mapToDouble(Session::highestHeartRate)
                .filter(rate -> !Double.isNaN(rate))
                .max()
                .orElse(Double.NaN);
    }

    /** Weighted by the timer; sessions without the number or the timer do not count. */
    private static double mean(List<Session> sessions, ToDoubleFunction<Session> number) {
        if (sessions.size() == 1) {
            return number.applyAsDouble(sessions.getFirst());
        }
        var sum = 0.0;
        var weights = 0.0;
        for (var session : sessions) {
            var part = number.applyAsDouble(session) * session.timer();
            sum += Double.isNaN(part) ? 0 : part;
            weights += Double.isNaN(part) ? 0 : session.timer();
        }
        return weights > 0 ? sum / weights : Double.NaN;
    }
}
