package dev.backstride.recording;

import dev.backstride.recording.digest.Digest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A run as its file tells it, or a maker's report. Of a file with several sports, the running alone: the start of the first
 * running part, the end of the last, and the sums of what lies in them.
 *
 * @param format how its bytes were laid out; empty for a report, which came as numbers
 * @param sport the file's own word, such as "running" or "generic"; empty when it names none
 * @param startedAt start of the recording
 * @param utcOffset local time less UTC at the start, where the file says so believably
 * @param distanceMeters metres covered, 0 or more
 * @param leftGroundContact mean share of ground contact on the left foot, %, where a sensor measured it: often only
 *     in part of the samples, so it is no more than {@link Counts#withLeftGroundContact} says
 * @param flags what the reader should know of the file
 */
public record Recording(
        Optional<Format> format,
        Device device,
        String sport,
        Kind kind,
        Instant startedAt,
        Optional<ZoneOffset> utcOffset,
        Times times,
        double distanceMeters,
        Counts counts,
        Effort effort,
        Climb climb,
        OptionalDouble leftGroundContact,
        Digest digest,
        Quality quality,
        Set<Flag> flags) {

    public Recording {
        flags = Collections.unmodifiableSet(flags.isEmpty() ? EnumSet.noneOf(Flag.class) : EnumSet.copyOf(flags));
    }

    /** The same, as it is told of a run that is not taken. */
    public Recording rejected() {
        return new Recording(
                format,
                device,
                sport,
                kind,
                startedAt,
                utcOffset,
                times,
                distanceMeters,
                counts,
                effort,
                climb,
                leftGroundContact,
                digest,
                Quality.REJECTED,
                flags);
    }

    public Instant endedAt() {
        return startedAt.plus(times.elapsed());
    }

    /** Whether the file itself is not as it was meant to be: cut, edited, damaged or more than one run. */
    public boolean isFlagged() {
        return flags.stream().anyMatch(Flag::isOfTheFile);
    }

    /**
     * What recorded the run.
     *
     * @param maker such as "garmin"; "maker 1234" when its number is not known here; of GPX and TCX the program
     *     that wrote the file; empty when not stated
     * @param name the product's name as the file gives it, "product 1234" when it gives a number only, or
     *     empty
     */
    public record Device(String maker, String name) {}

    /**
     * How long the run took.
     *
     * @param elapsed from start to end, pauses included
     * @param timer with the watch's timer on
     * @param moving in motion at 0.5 to 8 m/s, as far as samples tell; the timer's where they do not
     * @param pauses stops of the timer with a later restart
     */
    public record Times(Duration elapsed, Duration timer, Duration moving, int pauses) {}

    /**
     * What the file holds.
     *
     * @param samples samples in the run
     * @param withPosition samples with a position
     * @param withHeartRate samples with a heart rate
     * @param withCadence samples with a cadence
     * @param withLeftGroundContact samples with a left-right balance of ground contact
     * @param laps laps in the run
     */
    public record Counts(
            int samples, int withPosition, int withHeartRate, int withCadence, int withLeftGroundContact, int laps) {}

    /**
     * How hard the run was, by the file's own summary where it has one.
     *
     * @param averageHeartRate beats/min
     * @param maximumHeartRate beats/min
     * @param averageCadence as the file counts it: in most, one foot's strides per minute
     * @param averageStepRate steps/min, both feet
     */
    public record Effort(
            OptionalDouble averageHeartRate,
            OptionalInt maximumHeartRate,
            OptionalDouble averageCadence,
            OptionalDouble averageStepRate) {}

    /**
     * The watch's own sum of climbs and descents, or one that {@link Flag#CLIMB_DERIVED} marks as ours.
     *
     * @param ascentMeters metres up
     * @param descentMeters metres down
     */
    public record Climb(OptionalInt ascentMeters, OptionalInt descentMeters) {}
}
