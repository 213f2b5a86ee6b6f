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
import dev.backstride.recording.Refusal;
import dev.backstride.recording.activity.Activity;
import dev.backstride.recording.activity.Sport;
import dev.backstride.recording.digest.Bounds;
import dev.backstride.recording.digest.Digestion;
import dev.backstride.recording.digest.Measure;
import dev.backstride.recording.digest.TrackClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Puts a recording together from an activity's messages and what the upload says. */
final class RunAssembly {

    /** s by which a timer exceeds the clock before it is worth a word: sums of laps are rounded. */
    private static final double INVERTED = 1;

    /** Share of the timer's time over which speed is known where it counts as measured throughout. */
    private static final double THROUGHOUT = 0.8;

    private final Optional<Format> format;
    private final Activity activity;
    private final Claims claims;
    private final RunningPart part;
    private final Tallying samples;
    private final Totals totals;
    private final Set<Flag> flags;

    RunAssembly(Optional<Format> format, ActivityFile file, Set<Flag> flaws, Claims claims) {
        this.format = format;
        this.activity = file.activity();
        this.claims = claims;
        this.part = RunningPart.of(activity);
        this.samples = new Tallying(activity.samples(), part.spans());
        this.totals = Totals.of(activity, part, samples);
        this.flags = Flags.of(file, part, flaws);
        if (totals.timer() - totals.elapsed() >= INVERTED) {
            flags.add(Flag.TIMER_EXCEEDS_ELAPSED);
        }
    }

    Sport sport() {
        return part.sport();
    }

    /** Too short for a run, whatever else it is. */
    boolean isTooShort() {
        return Plausibility.examine(totals.span(), Optional.of(totals.running()), totals.metres())
                .filter(objection -> objection.reason() == Refusal.TOO_SHORT)
                .isPresent();
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
                format,
                activity.device(),
                sport().word(),
                sport().kind().or(claims::kind).orElse(Kind.RUN),
                start,
                activity.offset(),
                times(digestion),
                totals.metres(),
                counts(),
                effort(digestion),
                climb(),
                optional(totals.leftGroundContact()),
                digestion.digest(),
                quality(digestion),
                flags);
    }

    private Optional<Instant> recorded() {
        return part.sessions().stream()
                .flatMap(session -> session.start().stream())
                .findFirst()
                .or(this::firstSample);
    }

    private Optional<Instant> firstSample() {
        var tally = samples.tally();
        return tally.samples() > 0 ? Optional.of(TrackClock.toInstant(tally.first())) : Optional.empty();
    }

    private Times times(Digestion digestion) {
        var timer = totals.running();
        var seen = Duration.ofSeconds(digestion.movingSeconds());
        var isSeen = digestion.measuredSeconds() > 0 && !seen.isZero() && seen.compareTo(timer) <= 0;
        var moving = isSeen ? seen : timer;
        var pauses = activity.stops().pauses().countWithin(part.spans());
        return new Times(totals.span(), timer, moving, pauses);
    }

    private Counts counts() {
        var laps = activity.laps();
        if (part.isWholeOf(activity)) {
            var all = activity.samples();
            return new Counts(
                    all.count(),
                    all.withPosition(),
                    all.withHeartRate(),
                    all.withCadence(),
                    all.withBalance(),
                    laps.count());
        }
        var tally = samples.tally();
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
        var isSampled = digestion.digest().column(Measure.CADENCE).isPresent();
        var factor = isSampled ? digestion.stepsPerCadence() : Digestion.stepsPer(totals.cadence());
        var steps = optional(totals.cadence() * factor);
        return new Effort(optional(totals.heartRate()), whole(totals.highestHeartRate()), cadence, steps);
    }

    /** The watch's own where it has one. */
    private Climb climb() {
        if (!Double.isNaN(totals.ascent())) {
            return new Climb(whole(totals.ascent()), whole(totals.descent()));
        }
        var climbs = Climbs.of(activity.samples().track(), part.spans());
        var up = Bounds.CLIMB.check(climbs.up());
        if (!Double.isNaN(up)) {
            flags.add(Flag.CLIMB_DERIVED);
        }
        return new Climb(whole(up), whole(Bounds.CLIMB.check(climbs.down())));
    }

    private Quality quality(Digestion digestion) {
        var cut = flags.contains(Flag.TRUNCATED) || flags.contains(Flag.DAMAGED);
        var hasSpeed = digestion.digest().column(Measure.GRADE_ADJUSTED_SPEED).isPresent()
                && digestion.measuredSeconds() >= THROUGHOUT * totals.timer();
        return hasSpeed && !(cut && flags.contains(Flag.SUMMARY_FROM_SAMPLES)) ? Quality.GOOD : Quality.REDUCED;
    }

    private static OptionalInt whole(double value) {
        return Double.isNaN(value) ? OptionalInt.empty() : OptionalInt.of((int) Math.round(value));
    }
}
