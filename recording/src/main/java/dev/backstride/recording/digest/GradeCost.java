package dev.backstride.recording.digest;

/**
 * What a slope costs a runner, against the level: the factor that turns speed on it into the speed that
 * would be as hard on the flat.
 *
 * <p>Uphill by Minetti 2002 (doi 10.1152/japplphysiol.01177.2001), the metabolic cost of running. Downhill
 * by the factor that Strava fitted to heart rates: Minetti's metabolic credit is over-generous there (0.60
 * at -10 %, where 0.88 is observed).
 */
public final class GradeCost {

    private GradeCost() {}

    /** Cost on {@code grade} (rise over run, meant for -0.35 to 0.35) as a multiple of the level's. */
    public static double factor(double grade) {
        return grade >= 0 ? metabolic(grade) : observed(grade);
    }

    /** C(i)/C(0) with C in J/kg/m and C(0) = 3.6. */
    static double metabolic(double i) {
        return (((((155.4 * i - 30.4) * i - 43.3) * i + 46.3) * i + 19.5) * i + 3.6) / 3.6;
    }

    /** Strava's factor; its grade is in per cent. */
    static double observed(double i) {
        var g = 100 * i;
        return (((-5.29e-7 * g - 3.99e-6) * g + 0.0020536) * g + 0.032657) * g + 1;
    }
}
