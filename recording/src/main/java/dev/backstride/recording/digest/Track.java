package dev.backstride.recording.digest;

import java.util.Arrays;

/**
 * Samples in the order of their time, one row of numbers each, so that a sample is found at once and not column by
 * column. NaN stands for what was not measured. Holds as many as watches write in a day at three a second and no more,
 * so that memory stays bounded: about 8 MB.
 */
public final class Track {

    /** Most samples kept. */
    public static final int MOST = 1 << 18;

    /** Room at first: an hour at one a second. */
    private static final int HOUR = 1 << 12;

    /** A row: int, five floats by their bits, and a byte of heart rate below a flag. */
    private static final int ROW = 7;

    private static final int SECONDS = 0;
    private static final int METRES = 1;
    private static final int SPEED = 2;
    private static final int ALTITUDE = 3;
    private static final int CADENCE = 4;
    private static final int BALANCE = 5;
    private static final int HEART_RATE = 6;
    private static final int BEATS = 0xFF;
    private static final int POSITIONED = BEATS + 1;

    private int size;
    private int[] rows = {};

    public int size() {
        return size;
    }

    public boolean isFull() {
        return size == MOST;
    }

    public void clear() {
        size = 0;
    }

    /**
     * Adds a sample; its time is not before its predecessor's.
     *
     * @param seconds time, s on any clock
     * @param metres distance so far, m
     * @param speed m/s
     * @param altitude m
     * @param heartRate beats/min, 0 where not measured
     * @param cadence per minute, as the file counts it
     * @param balance share of ground contact on the left foot, %
     */
    public void add(
            int seconds,
            float metres,
            float speed,
            float altitude,
            int heartRate,
            float cadence,
            float balance,
            boolean positioned) {
        var at = size * ROW;
        if (at == rows.length) {
            rows = Arrays.copyOf(rows, ROW * Math.clamp(2L * size, HOUR, MOST));
        }
        rows[at + SECONDS] = seconds;
        rows[at + METRES] = Float.floatToRawIntBits(metres);
        rows[at + SPEED] = Float.floatToRawIntBits(speed);
        rows[at + ALTITUDE] = Float.floatToRawIntBits(altitude);
        rows[at + CADENCE] = Float.floatToRawIntBits(cadence);
        rows[at + BALANCE] = Float.floatToRawIntBits(balance);
        rows[at + HEART_RATE] = (heartRate & BEATS) | (positioned ? POSITIONED : 0);
        size++;
    }

    public int seconds(int index) {
        return rows[index * ROW + SECONDS];
    }

    public float metres(int index) {
        return number(index, METRES);
    }

    public float speed(int index) {
        return number(index, SPEED);
    }

    public float altitude(int index) {
        return number(index, ALTITUDE);
    }

    public int heartRate(int index) {
        return rows[index * ROW + HEART_RATE] & BEATS;
    }

    public float cadence(int index) {
        return number(index, CADENCE);
    }

    public float balance(int index) {
        return number(index, BALANCE);
    }

    public boolean isPositioned(int index) {
        return (rows[index * ROW + HEART_RATE] & POSITIONED) != 0;
    }

    private float number(int index, int column) {
        return Float.intBitsToFloat(rows[index * ROW + column]);
    }
}
