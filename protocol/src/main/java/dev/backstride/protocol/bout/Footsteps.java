package dev.backstride.protocol.bout;

import dev.backstride.events.fact.Column;
import dev.backstride.events.fact.Run;
import dev.backstride.protocol.configuration.StrideNumbers;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a recording in means over 30 s. Whole numbers come out, so that sums of them are exact and small:
 * speeds are counted from 3 m/s, cadences from 170 steps/min, balances from half.
 *
 * @param speed grade-adjusted speed, m/s; on level ground it is the speed
 * @param grade rise over run
 * @param cadence steps/min, both feet, where measured
 * @param contact share of ground contact on the left foot, %, where measured
 */
public record Footsteps(
        Column speed,
        Column grade,
        @Nullable Column cadence,
        @Nullable Column contact) {

    static final int SPEED_FROM = 300;
    static final int CADENCE_FROM = 1_700;
    private static final int HALF = 500;
    private static final int WHOLE = 1_000;

    /** The steps of a run; null where none were measured, or nobody knows how fast or on which slope they were. */
    public static @Nullable Footsteps of(Run run) {
        var digest = run.digest();
        if (digest == null || digest.gradeAdjustedSpeed() == null || digest.grade() == null) {
            return null;
        }
        return digest.cadence() == null && digest.leftGroundContact() == null
                ? null
                : new Footsteps(
                        digest.gradeAdjustedSpeed(), digest.grade(), digest.cadence(), digest.leftGroundContact());
    }

    public int means() {
        return Math.min(speed.size(), grade.size());
    }

    /** Whether cadence and speed of a mean are known, and it was run on level ground. */
    public boolean tellsCadence(int mean, StrideNumbers numbers) {
        return cadence != null
                && mean < cadence.size()
                && cadence.at(mean) >= numbers.leastCadence()
                && cadence.at(mean) <= numbers.mostCadence()
                && isLevelRun(mean, numbers);
    }

    /** Whether the balance of a mean is known, and it was run on level ground. All on one foot is no balance. */
    boolean tellsBalance(int mean, StrideNumbers numbers) {
        if (contact == null || mean >= contact.size()) {
            return false;
        }
        var balance = Math.round(10 * contact.at(mean));
        return balance > 0 && balance < WHOLE && isLevelRun(mean, numbers);
    }

    /** What is not a number lies in no range. */
    private boolean isLevelRun(int mean, StrideNumbers numbers) {
        return Math.abs(grade.at(mean)) <= numbers.levelGrade()
                && speed.at(mean) >= numbers.slowest()
                && speed.at(mean) <= numbers.fastest();
    }

    /** Speed of a mean that tells it, cm/s more than 3 m/s. */
    public int speed(int mean) {
        return (int) Math.round(100 * speed.at(mean)) - SPEED_FROM;
    }

    /** Cadence of a mean that tells it, tenths of steps/min more than 170. */
    public int cadence(int mean) {
        return cadence == null ? 0 : (int) Math.round(10 * cadence.at(mean)) - CADENCE_FROM;
    }

    /** Balance of a mean that tells it, per mille on the left foot more than half. */
    int balance(int mean) {
        return contact == null ? 0 : (int) Math.round(10 * contact.at(mean)) - HALF;
    }
}
