package dev.backstride.recording.run;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Flag;
import dev.backstride.recording.Format;
import dev.backstride.recording.Objection;
import dev.backstride.recording.Plausibility;
import dev.backstride.recording.Reading;
import dev.backstride.recording.Reading.Refused;
import dev.backstride.recording.Reading.Understood;
import dev.backstride.recording.Recording;
import dev.backstride.recording.Refusal;
import dev.backstride.recording.Remedy;
import dev.backstride.recording.activity.Activity;
import dev.backstride.recording.activity.Sport;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the activity of a file is taken as a run, the same for all formats. A file that names no sport is a
 * run at a mean of 1.8 to 6.5 m/s, unless the upload says otherwise; one that is too short says so whatever
 * its pace.
 */
public final class RunReading {

    private static final double SLOWEST_UNNAMED = 1.8;
    private static final double FASTEST_UNNAMED = 6.5;

    private RunReading() {}

    /**
     * Examines an activity of a file that is not empty.
     *
     * @param flaws what is wrong with the file itself
     */
    public static Reading of(Format format, ActivityFile file, Set<Flag> flaws, Claims claims) {
        return of(Optional.of(format), file, flaws, claims);
    }

    /** Examines an activity that is not empty and came as no file. */
    public static Reading of(Activity activity) {
        return of(Optional.empty(), new ActivityFile(activity), Set.of(), Claims.NONE);
    }

    private static Reading of(Optional<Format> format, ActivityFile file, Set<Flag> flaws, Claims claims) {
        var run = new RunAssembly(format, file, flaws, claims);
        var sport = run.sport();
        var said = sport.isRunning() || (sport.isOpen() && claims.kind().isPresent());
        if (!said && sport.isNamed()) {
            return notARun(sport);
        }
        if (!said && !isRunningPace(run.speed()) && !run.isTooShort()) {
            return notARun(run.speed());
        }
        return run.start()
                .map(start -> gate(run.assemble(start)))
                .orElseGet(() -> Refused.of(
                        Refusal.START_IMPLAUSIBLE,
                        "The file has no times. Say when the run started.",
                        Remedy.STARTED_AT));
    }

    private static boolean isRunningPace(double speed) {
        return speed >= SLOWEST_UNNAMED && speed <= FASTEST_UNNAMED;
    }

    private static Reading notARun(Sport sport) {
        var detail = "The file's sport is " + sport.word() + ", not running.";
        return sport.isOpen()
                ? Refused.of(Refusal.NOT_A_RUN, detail + " If it was a run, say which kind.", Remedy.KIND)
                : Refused.of(Refusal.NOT_A_RUN, detail);
    }

    private static Reading notARun(double speed) {
        var detail = String.format(
                Locale.ROOT,
                "The file names no sport, and a mean of %.2f m/s is not taken for running. If it was a run, say which kind.",
                speed);
        return Refused.of(Refusal.NOT_A_RUN, detail, Remedy.KIND);
    }

    private static Reading gate(Recording recording) {
        return objection(recording)
                .<Reading>map(objection -> Refused.of(objection, recording))
                .orElseGet(() -> new Understood(recording));
    }

    private static Optional<Objection> objection(Recording recording) {
        var times = recording.times();
        return Plausibility.examine(times.elapsed(), Optional.of(times.timer()), recording.distanceMeters())
                .or(() -> Plausibility.examineStart(recording.startedAt()));
    }
}
