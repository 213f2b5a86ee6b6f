package dev.backstride.recording.generator;

/** How the first ten minutes go, against the working speed. */
public enum Opening {
    /** 0.88 at the start, up to the working speed in the twelfth minute. */
    SLOWER(0.88),
    /** As the rest. */
    AS_USUAL(0.99),
    /** Faster than the rest: 1.09. */
    FASTER(1.09);

    private static final double SETTLED_FROM = 600;
    private static final double SETTLED_AT = 720;

    private final double share;

    Opening(double share) {
        this.share = share;
    }

    /** Share of the working speed, {@code seconds} of running into the run. */
    double share(double seconds) {
        var settled = Math.clamp((seconds - SETTLED_FROM) / (SETTLED_AT - SETTLED_FROM), 0, 1);
        return share + (1 - share) * settled;
    }
}
