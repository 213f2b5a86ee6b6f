package dev.backstride.recording.tcx;

import dev.backstride.recording.Recording.Device;
import dev.backstride.recording.activity.Activity;
import dev.backstride.recording.activity.Sport;
import dev.backstride.recording.digest.TrackClock;
import dev.backstride.recording.run.ActivityFile;
import dev.backstride.recording.trail.Trail;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The activities of a TCX file. Those of one multi-sport session are parts of a race, others on their own. */
final class Activities {

    /** Laps that begin 2 s or less after the one before follow on it. */
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(2);

    private final Trail trail;
    private Activity activity = Activity.nameless();
    private final ActivityFile file = new ActivityFile(activity);
    private Sport sport = Sport.UNNAMED;
    private LapSums laps = new LapSums();
    private Optional<Instant> start = Optional.empty();
    private Optional<Instant> lapEnd = Optional.empty();
    private boolean isRace;
    private boolean isTracked;
    private boolean any;

    Activities(Trail trail) {
        this.trail = trail;
        trail.begin(activity);
    }

    /** The activities that follow are parts of one race. */
    void beginRace() {
        next();
        isRace = true;
    }

    void endRace() {
        isRace = false;
    }

    void begin(Sport named) {
        if (any && !isRace) {
            next();
        }
        trail.begin(activity);
        any = true;
        sport = named;
        laps = new LapSums();
        start = Optional.empty();
        lapEnd = Optional.empty();
    }

    /** A lap begins; where its predecessor ended earlier, after a pause. */
    void beginLap(Optional<Instant> time) {
        start = start.or(() -> time);
        isTracked = false;
        time.ifPresent(at -> activity.laps().add(TrackClock.of(at)));
        if (time.isPresent() && lapEnd.isPresent() && isPause(lapEnd.get(), time.get())) {
            trail.interrupt();
        }
    }

    /** Local time was {@code seconds} ahead of UTC; 0 where the file has no zone. */
    void locate(int seconds) {
        if (seconds != 0) {
            activity.locate(seconds);
        }
    }

    /** A piece of the lap's track begins; a second one after a pause. */
    void beginTrack() {
        if (isTracked) {
            trail.interrupt();
        }
        isTracked = true;
    }

    void endLap(Lap lap) {
        laps.add(lap);
        lapEnd = lap.end().map(end -> end.isAfter(trail.last()) ? end : trail.last());
    }

    /** The activity has all its laps. */
    void end(String device) {
        var begun = start.or(trail::first);
        if (!file.isSettled() && begun.isPresent()) {
            activity.add(laps.session(sport, begun, trail));
            activity.recordedBy(new Device("", device));
        }
    }

    /** The program that wrote the file, which comes at its end. */
    void writtenBy(String program) {
        var counted = file.activity();
        counted.recordedBy(new Device(program, counted.device().name()));
    }

    ActivityFile activities() {
        return file;
    }

    /** Whether the file has activities, as against plans and courses. */
    boolean areAny() {
        return any;
    }

    private void next() {
        activity = Activity.nameless();
        file.begin(activity);
    }

    private static boolean isPause(Instant from, Instant to) {
        return Duration.between(from, to).compareTo(SHORTEST_PAUSE) > 0;
    }
}
