package dev.backstride.recording.digest;

/** What bodies and mountains have. A number beyond is a slip of the sensor or of the file, and counts as not measured. */
public enum Bounds {
    /** beats/min. */
    HEART_RATE(30, 230),
    /** Per minute, one foot's strides or both feet's steps. */
    CADENCE(0, 510),
    /** m above the sea. */
    ALTITUDE(-500, 9_000),
    /** m up or down in one run. */
    CLIMB(0, 30_000),
    /** Share of the left foot, %. */
    LEFT_SHARE(1, 99);

    private final float least;
    private final float most;

    Bounds(float least, float most) {
        this.least = least;
        this.most = most;
    }

    /** {@code value}, or NaN when it lies beyond. */
    public double check(double value) {
        return value >= least && value <= most ? value : Double.NaN;
    }

    /** {@code value}, or NaN when it lies beyond. */
    public float check(float value) {
        return value >= least && value <= most ? value : Float.NaN;
    }
}
