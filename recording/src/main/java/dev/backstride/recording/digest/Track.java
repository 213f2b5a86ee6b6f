package dev.backstride.recording.digest;

import java.util.Arrays;

/**
 * Samples in the order of their time, in columns. NaN stands for what was not measured. Holds as many as
 * watches write in a day at three a second and no more, so that memory stays bounded: about 8 MB.
 */
public final class Track {

    /** Most samples kept. */
    public static final int MOST = 1 << 18;

    /** Room at first: an hour at one a second. */
    private static final int HOUR = 1 << 12;

    private int size;
    private int[] seconds = new int[0];
    private float[] metres = new float[0];
    private float[] speed = new float[0];
    private float[] altitude = new float[0];
    private float[] cadence = new float[0];
    private float[] balance = new float[0];
    private byte[] heartRate = new byte[0];
    private boolean[] positioned = new boolean[0];

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
        if (size == this.seconds.length) {
            grow(Math.clamp(2L * size, HOUR, MOST));
        }
        this.seconds[size] = seconds;
        this.metres[size] = metres;
        this.speed[size] = speed;
        this.altitude[size] = altitude;
        this.heartRate[size] = (byte) heartRate;
        this.cadence[size] = cadence;
        this.balance[size] = balance;
        this.positioned[size] = positioned;
        size++;
    }

    private void grow(int length) {
        seconds = Arrays.copyOf(seconds, length);
        metres = Arrays.copyOf(metres, length);
        speed = Arrays.copyOf(speed, length);
        altitude = Arrays.copyOf(altitude, length);
        cadence = Arrays.copyOf(cadence, length);
        balance = Arrays.copyOf(balance, length);
        heartRate = Arrays.copyOf(heartRate, length);
        positioned = Arrays.copyOf(positioned, length);
    }

    public int seconds(int index) {
        return seconds[index];
    }

    public float metres(int index) {
        return metres[index];
    }

    public float speed(int index) {
        return speed[index];
    }

    public float altitude(int index) {
        return altitude[index];
    }

    public int heartRate(int index) {
        return heartRate[index] & 0xFF;
    }

    public float cadence(int index) {
        return cadence[index];
    }

    public float balance(int index) {
        return balance[index];
    }

    public boolean isPositioned(int index) {
        return positioned[index];
    }
}
