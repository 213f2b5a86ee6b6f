package dev.backstride.recording.trail;

import dev.backstride.recording.digest.Bounds;
import java.time.Instant;
import java.util.Optional;

/** A point as its elements come in. One object serves all points of a file. Numbers are NaN where missing. */
public final class Point {

    private static final int HIGHEST_HEART_RATE = 255;

    private Optional<Instant> time = Optional.empty();
    private double latitude;
    private double longitude;
    private double metres;
    private float altitude;
    private float speed;
    private float cadence;
    private int heartRate;

    public Point() {
        clear();
    }

    /** Forgets the point before. */
    public void clear() {
        time = Optional.empty();
        latitude = Double.NaN;
        longitude = Double.NaN;
        metres = Double.NaN;
        altitude = Float.NaN;
        speed = Float.NaN;
        cadence = Float.NaN;
        heartRate = 0;
    }

    public void time(Optional<Instant> value) {
        time = value;
    }

    /** Degrees north. */
    public void latitude(double degrees) {
        latitude = degrees;
    }

    /** Degrees east. */
    public void longitude(double degrees) {
        longitude = degrees;
    }

    /** m so far, as the file counts them. */
    public void metres(double value) {
        metres = value;
    }

    /** m above the sea. */
    public void altitude(double value) {
        altitude = (float) Bounds.ALTITUDE.check(value);
    }

    /** m/s; zero is what some write for not measured, and a runner who stands is seen from the positions. */
    public void speed(double value) {
        speed = value > 0 ? (float) value : Float.NaN;
    }

    /** Per minute, as the file counts it. */
    public void cadence(double value) {
        cadence = (float) Bounds.CADENCE.check(value);
    }

    /** Beats/min. */
    public void heartRate(double value) {
        heartRate = value >= 0 && value <= HIGHEST_HEART_RATE ? (int) Math.round(value) : 0;
    }

    public Optional<Instant> time() {
        return time;
    }

    double latitude() {
        return latitude;
    }

    double longitude() {
        return longitude;
    }

    double metres() {
        return metres;
    }

    float altitude() {
        return altitude;
    }

    float speed() {
        return speed;
    }

    float cadence() {
        return cadence;
    }

    int heartRate() {
        return heartRate;
    }

    /** On Earth, and not where the equator meets Greenwich, which stands for no fix. */
    boolean isPositioned() {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude != 0 || longitude != 0);
    }

    /** No place on Earth but a sign of a pause, as old OpenTracks writes it. */
    boolean isPauseMark() {
        return Math.abs(latitude) > 90;
    }
}
