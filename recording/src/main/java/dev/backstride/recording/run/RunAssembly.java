package dev.backstride.recording.run;

import static dev.backstride.recording.activity.Session.optional;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Flag;
import dev.backstride.recording.Format;
import dev.backstride.recording.Kind;
import dev.backstride.recording.Plausibility;
import dev.backstride.recording.Quality;
import dev.backstride.recording.Recording;
import dev.backstride.recording.Recording.Climb;
import dev.backstride.recording.Recording.Counts;
import dev.backstride.recording.Recording.Effort;
import dev.backstride.recording.Recording.Times;
import dev.backstride.recording.activity.Activity;
import dev.backstride.recording.activity.Session;
import dev.backstride.recording.activity.Sport;
import dev.backstride.recording.digest.Digestion;
import dev.backstride.recording.digest.Measure;
import dev.backstride.recording.fit.FitSummary;
import dev.backstride.recording.fit.FitTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Puts a recording together from an activity's messages and what the upload says. */
final class RunAssembly {

    private final Activity activity;
    private final Claims claims;
    private final RunningPart part;
    private final Tally tally;
    private final Totals totals;
    private final Set<Flag> flags;

    RunAssembly(ActivityFile file, FitSummary summary, Claims claims) {
        this.activity = file.activity();
        this.claims = claims;
        this.part = RunningPart.of(activity);
        this.tally = Tally.of(activity.samples().track(), part.spans());
        this.totals = Totals.of(activity, part, tally);
        this.flags = Flags.of(file, summary, part);
        if (totals.timer() > totals.elapsed()) {
            flags.add(Flag.TIMER_EXCEEDS_ELAPSED);
        }
    }

    Sport sport() {
        return part.sport();
    }

    /** Mean over the timer, m/s. */
    double speed() {
        return totals.metres() / totals.timer();
    }

    /** The file's start, or the upload's where the file has none or one before watches recorded runs. */
    Optional<Instant> start() {
        var own = recorded();
        var believed = own.filter(start -> Plausibility.examineStart(start).isEmpty());
        return believed.or(claims::startedAt).or(() -> own);
    }

    Recording assemble(Instant start) {
        if (!recorded().equals(Optional.of(start))) {
            flags.add(Flag.START_FROM_UPLOAD);
        }
        var digestion = Digestion.of(
                activity.samples().track(), part.spans(), activity.stops().pauses());
        if (digestion.cadenceDoubled()) {
            flags.add(Flag.CADENCE_DOUBLED);
        }
        return new Recording(
                Format.FIT,
                activity.device(),
                sport().word(),
                sport().kind().or(claims::kind).orElse(Kind.RUN),
                start,
                activity.offset(),
                times(digestion),
                totals.metres(),
                counts(),
                effort(digestion),
                new Climb(whole(totals.ascent()), whole(totals.descent())),
                digestion.digest(),
                quality(digestion),
                flags);
    }

    private Optional<Instant> recorded() {
        var first = part.sessions().stream().filter(Session::hasStart).findFirst();
        if (first.isPresent()) {
            return first.map(session -> FitTime.toInstant(session.start()));
        }
        return tally.samples() > 0 ? Optional.of(FitTime.toInstant(tally.first())) : Optional.empty();
    }

    private Times times(Digestion digestion) {
        var timer = totals.running();
        var seen = Duration.ofSeconds(digestion.movingSeconds());
        var moving = seen.isZero() || seen.compareTo(timer) > 0 ? timer : seen;
        var pauses = activity.stops().pauses().countWithin(part.spans());
        return new Times(totals.span(), timer, moving, pauses);
    }

    private Counts counts() {
        var samples = activity.samples();
        var laps = activity.laps();
        if (part.isWholeOf(activity)) {
            return new Counts(
                    samples.count(),
                    samples.withPosition(),
                    samples.withHeartRate(),
                    samples.withCadence(),
                    samples.withBalance(),
                    laps.count());
        }
        return new Counts(
                tally.samples(),
                tally.withPosition(),
                tally.withHeartRate(),
                tally.withCadence(),
                tally.withBalance(),
                laps.count(part.spans()));
    }

    private Effort effort(Digestion digestion) {
        var cadence = optional(totals.cadence());
        var steps = optional(totals.cadence() * digestion.stepsPerCadence());
        return new Effort(optional(totals.heartRate()), whole(totals.highestHeartRate()), cadence, steps);
    }

    private Quality quality(Digestion digestion) {
        var cut = flags.contains(Flag.TRUNCATED) || flags.contains(Flag.DAMAGED);
        var hasSpeed = digestion.digest().column(Measure.GRADE_ADJUSTED_SPEED).isPresent();
        return hasSpeed && !(cut && flags.contains(Flag.SUMMARY_FROM_SAMPLES)) ? Quality.GOOD : Quality.REDUCED;
    }

    private static OptionalInt whole(double value) {
        return Double.isNaN(value) ? OptionalInt.empty() : OptionalInt.of((int) Math.round(value));
    }
}
