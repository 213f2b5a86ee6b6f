package dev.backstride.recording.trail;

import dev.backstride.recording.Plausibility;
import dev.backstride.recording.activity.Activity;
import dev.backstride.recording.digest.TrackClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The points of a file, one after the other, as they go into the samples of its activities. */
public final class Trail {

    /** A break of 2 s or less is where a device began another piece, not a pause. */
    private static final int SHORTEST_PAUSE = 2;

    /** Fewer points than these are soon forgotten. */
    private static final int FEW = 60;

    private Activity activity = Activity.nameless();
    private Ruler ruler = new Ruler();
    private Optional<Instant> first = Optional.empty();
    private Instant last = Instant.EPOCH;
    private long ahead;
    private boolean interrupted;
    private int positions;
    private int nonsense;

    /** The points that follow belong to {@code next}. */
    public void begin(Activity next) {
        activity = next;
        ruler = new Ruler();
        first = Optional.empty();
        ahead = 0;
        interrupted = false;
    }

    /** The recording was stopped before the next point. */
    public void interrupt() {
        interrupted = true;
    }

    /** Takes a point; one that only marks a pause is none. */
    public void add(Point point) {
        if (point.isPauseMark()) {
            interrupt();
            return;
        }
        positions += point.isPositioned() ? 1 : 0;
        activity.samples().count(point.isPositioned(), point.heartRate() > 0, !Float.isNaN(point.cadence()), false);
        point.time().ifPresent(time -> add(point, time));
    }

    /** A coordinate was there and was no number. */
    public void stumble() {
        nonsense++;
    }

    /** Whether the file's coordinates are more nonsense than positions. */
    public boolean isNonsense() {
        return nonsense > 0 && nonsense >= positions;
    }

    /** Time of the activity's first point. */
    public Optional<Instant> first() {
        return first;
    }

    /** Time of its last; only good when there is a first. */
    public Instant last() {
        return last;
    }

    /** s from the activity's first point to its last. */
    public double seconds() {
        return first.map(begun -> seconds(begun, last)).orElse(0.0);
    }

    /** m as the activity's points count them; 0 where they do not. */
    public double counted() {
        return ruler.counted();
    }

    private void add(Point point, Instant time) {
        if (wasClockSetBefore(time)) {
            activity.samples().restart();
            first = Optional.empty();
        }
        if (first.isEmpty()) {
            // A clock before the track's own is moved onto it; the start stays what it is, for others to refuse.
            ahead = Math.max(0, -TrackClock.of(time));
        }
        var second = TrackClock.of(time) + ahead;
        if (!activity.samples().takes(second)) {
            return;
        }
        if (interrupted) {
            pause(time);
        }
        ruler.moveTo(point, seconds(last, time));
        last = time;
        first = first.or(() -> Optional.of(time));
        activity.samples()
                .track()
                .add(
                        (int) second,
                        ruler.metres(),
                        point.speed(),
                        point.altitude(),
                        point.heartRate(),
                        point.cadence(),
                        Float.NaN,
                        point.isPositioned());
    }

    /** Whether the few times so far were those of a clock that only then was set. */
    private boolean wasClockSetBefore(Instant time) {
        return first.isPresent()
                && activity.samples().track().size() < FEW
                && Plausibility.examineStart(first.get()).isPresent()
                && Plausibility.examineStart(time).isEmpty();
    }

    private void pause(Instant until) {
        interrupted = false;
        if (first.isPresent() && seconds(last, until) > SHORTEST_PAUSE) {
            activity.stops().stop(TrackClock.of(last) + ahead);
            activity.stops().start(TrackClock.of(until) + ahead);
            ruler.lift();
        }
    }

    private static double seconds(Instant from, Instant to) {
        // Not by way of nanoseconds, which end after 292 years: a damaged file has any year.
        var between = Duration.between(from, to);
        return between.getSeconds() + between.getNano() / 1e9;
    }
}
