package dev.backstride.protocol.bout;

import dev.backstride.protocol.configuration.StrideNumbers;

/**
 * Cadences on level ground and the speeds they went with, as sums over means of 30 s: all that a curve through them
 * needs. Speeds v are in cm/s more than 3 m/s, cadences c in tenths of steps/min more than 170.
 *
 * @param means how many
 * @param v sum of v
 * @param vv sum of v²
 * @param vvv sum of v³
 * @param vvvv sum of v⁴
 * @param c sum of c
 * @param vc sum of v·c
 * @param vvc sum of v²·c
 * @param cc sum of c²
 */
public record Cadences(int means, long v, long vv, long vvv, long vvvv, long c, long vc, long vvc, long cc) {

    public static final Cadences NONE = new Cadences(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Those of a recording. */
    public static Cadences of(Footsteps steps, StrideNumbers numbers) {
        if (steps.cadence() == null) {
            return NONE;
        }
        var means = 0;
        var v = new long[5];
        var c = new long[3];
        var cc = 0L;
        for (var mean = 0; mean < steps.means(); mean++) {
            if (steps.tellsCadence(mean, numbers)) {
                long speed = steps.speed(mean);
                long cadence = steps.cadence(mean);
                means++;
                add(v, speed, 1);
                add(c, speed, cadence);
                cc += cadence * cadence;
            }
        }
        return means == 0 ? NONE : new Cadences(means, v[1], v[2], v[3], v[4], c[0], c[1], c[2], cc);
    }

    /** Adds a value times each power of a speed. */
    private static void add(long[] sums, long speed, long value) {
        var product = value;
        for (var power = 0; power < sums.length; power++) {
            sums[power] += product;
            product *= speed;
        }
    }

    public Cadences plus(Cadences more) {
        return new Cadences(
                means + more.means,
                v + more.v,
                vv + more.vv,
                vvv + more.vvv,
                vvvv + more.vvvv,
                c + more.c,
                vc + more.vc,
                vvc + more.vvc,
                cc + more.cc);
    }
}
