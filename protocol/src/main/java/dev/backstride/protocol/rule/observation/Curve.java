package dev.backstride.protocol.rule.observation;

import dev.backstride.protocol.bout.Cadences;
import dev.backstride.protocol.configuration.StrideNumbers;

/**
 * Which cadence a speed lets expect, in tenths of steps/min more than 170, of a speed v in cm/s more than 3 m/s: {@code
 * level + slope·v + bend·v²}.
 *
 * @param spread standard deviation of what was about it
 */
record Curve(double level, double slope, double bend, double spread) {

    private static final double CADENCE_FROM = 1_700;
    private static final double SPEED_FROM = 3;

    /** Variance of speeds, or of what is left of their squares, below which they are all alike. */
    private static final double ALIKE = 1;

    /** Least squares through a runner's own cadences, at least one; no steeper than their speeds can tell. */
    static Curve through(Cadences own) {
        double n = own.means();
        var v = own.v() / n;
        var vv = own.vv() / n;
        var c = own.c() / n;
        var ofC = own.cc() / n - c * c;
        var ofV = vv - v * v;
        if (ofV < ALIKE) {
            return new Curve(c, 0, 0, root(ofC));
        }
        var vAndC = own.vc() / n - v * c;
        var vAndVv = own.vvv() / n - v * vv;
        var along = vAndVv / ofV;
        var ofRest = own.vvvv() / n - vv * vv - along * vAndVv;
        var restAndC = own.vvc() / n - vv * c - along * vAndC;
        var bend = ofRest < ALIKE ? 0 : restAndC / ofRest;
        var line = vAndC / ofV;
        var slope = line - bend * along;
        return new Curve(c - slope * v - bend * vv, slope, bend, root(ofC - line * vAndC - bend * restAndC));
    }

    /** Everybody's line, and how far a runner's own cadences, at least one, were from it. */
    static Curve everybodys(Cadences own, StrideNumbers numbers) {
        var slope = 20 * numbers.coldStridesPerSpeed() / 100;
        var level = 20 * (numbers.coldStrides() + numbers.coldStridesPerSpeed() * SPEED_FROM) - CADENCE_FROM;
        double n = own.means();
        var square = own.cc() / n
                + level * level
                + slope * slope * own.vv() / n
                + 2 * level * slope * own.v() / n
                - 2 * level * own.c() / n
                - 2 * slope * own.vc() / n;
        return new Curve(level, slope, 0, root(square));
    }

    /** Whether a cadence is so far below what its speed lets expect that the steps are long. */
    boolean isLong(int speed, int cadence, StrideNumbers numbers) {
        var expected = expected(speed);
        var more = cadence - expected;
        return more <= -numbers.spreads() * spread && 100 * more <= -numbers.longPercent() * (CADENCE_FROM + expected);
    }

    double expected(double speed) {
        return level + speed * (slope + speed * bend);
    }

    private static double root(double variance) {
        return Math.sqrt(Math.max(0, variance));
    }
}
