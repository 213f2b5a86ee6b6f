package dev.backstride.recording.generator;

/** What a lap or a session adds up to while a run goes on. */
final class Stretch {

    private final int fromSecond;
    private final double fromMetres;
    private Moment last;
    private double altitude;
    private double ascent;
    private double descent;
    private double beats;
    private double highestHeartRate;
    private double strides;
    private int seconds;

    Stretch(Moment first, double altitude) {
        this.fromSecond = first.second();
        this.fromMetres = first.metres();
        this.last = first;
        this.altitude = altitude;
    }

    void add(Moment moment, double newAltitude) {
        ascent += Math.max(0, newAltitude - altitude);
        descent += Math.max(0, altitude - newAltitude);
        altitude = newAltitude;
        beats += moment.heartRate();
        highestHeartRate = Math.max(highestHeartRate, moment.heartRate());
        strides += moment.strides();
        seconds++;
        last = moment;
    }

    /** s since the run's start. */
    int fromSecond() {
        return fromSecond;
    }

    double seconds() {
        return last.second() - fromSecond;
    }

    double metres() {
        return last.metres() - fromMetres;
    }

    double ascent() {
        return ascent;
    }

    double descent() {
        return descent;
    }

    boolean isEmpty() {
        return seconds == 0;
    }

    double heartRate() {
        return beats / seconds;
    }

    double highestHeartRate() {
        return highestHeartRate;
    }

    double strides() {
        return strides / seconds;
    }
}
