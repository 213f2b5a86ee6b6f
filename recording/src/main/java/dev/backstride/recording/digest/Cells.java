package dev.backstride.recording.digest;

import java.util.EnumMap;
import java.util.Map;

/** Fills the cells of a digest: 30 s of moving time each, a stretch that crosses a border divided by it. */
final class Cells {

    /** As many as 24 h hold. */
    private static final int MOST = 24 * 3600 / Digest.STEP_SECONDS;

    private final Means speed = new Means();
    private final Means heartRate = new Means();
    private final Means cadence = new Means();
    private final Means grade = new Means();
    private final Means balance = new Means();
    private long moving;
    private long measured;
    private int filled;
    private int size;

    /** Speed was measured over {@code seconds}, in motion or not. */
    void measure(int seconds) {
        measured += seconds;
    }

    /** A stretch of {@code seconds} in motion with these values, NaN where not measured. */
    void add(int seconds, double speed, double heartRate, double cadence, double grade, double balance) {
        moving += seconds;
        var left = seconds;
        while (left > 0 && size < MOST) {
            var share = Math.min(left, Digest.STEP_SECONDS - filled);
            this.speed.add(share, speed);
            this.heartRate.add(share, heartRate);
            this.cadence.add(share, cadence);
            this.grade.add(share, grade);
            this.balance.add(share, balance);
            filled += share;
            left -= share;
            if (filled == Digest.STEP_SECONDS) {
                close();
            }
        }
    }

    /** The means of the full cells; cadence as the file counts it. */
    Map<Measure, double[]> columns() {
        var columns = new EnumMap<Measure, double[]>(Measure.class);
        columns.put(Measure.GRADE_ADJUSTED_SPEED, speed.values());
        columns.put(Measure.HEART_RATE, heartRate.values());
        columns.put(Measure.CADENCE, cadence.values());
        columns.put(Measure.GRADE, grade.values());
        columns.put(Measure.LEFT_GROUND_CONTACT, balance.values());
        return columns;
    }

    /** s in motion. */
    long movingSeconds() {
        return moving;
    }

    /** s over which speed was measured. */
    long measuredSeconds() {
        return measured;
    }

    private void close() {
        speed.close();
        heartRate.close();
        cadence.close();
        grade.close();
        balance.close();
        filled = 0;
        size++;
    }
}
