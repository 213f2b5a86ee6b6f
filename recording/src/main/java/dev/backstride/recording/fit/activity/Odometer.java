package dev.backstride.recording.fit.activity;

import static dev.backstride.recording.fit.BaseType.MISSING;

import dev.backstride.recording.fit.FitMessage;

/** Distance and speed of a sample, however the watch wrote them. */
final class Odometer {

    private static final int DISTANCE = 5;
    private static final int COMPRESSED = 8;
    /** Twelve bits of 1/16 m: the compressed distance starts again at 256 m. */
    private static final int WRAP = 0xFFF;

    private static final int LONGEST_STEP = 120;

    private double metres = Double.NaN;
    private float speed;
    private boolean measured;
    private long last = MISSING;
    private long lastCompressed = MISSING;

    /** Takes the next sample, measured at {@code time} with the speed {@code own} (m/s or NaN). */
    void accept(FitMessage message, long time, float own) {
        speed = own;
        var distance = message.number(DISTANCE);
        if (distance != MISSING) {
            metres = distance / 100.0;
            measured = true;
        } else if (message.size(COMPRESSED) >= 3) {
            unpack(message);
        } else if (!measured && !Float.isNaN(own) && last != MISSING && time - last <= LONGEST_STEP) {
            metres = (Double.isNaN(metres) ? 0 : metres) + own * (time - last);
        }
        last = time;
    }

    /** m so far, NaN where not known. */
    float metres() {
        return (float) metres;
    }

    /** m/s, NaN where not known. */
    float speed() {
        return speed;
    }

    /** Three bytes: twelve bits of speed in 1/100 m/s, twelve bits of distance. */
    private void unpack(FitMessage message) {
        var middle = message.octet(COMPRESSED, 1);
        var raw = message.octet(COMPRESSED, 0) | ((middle & 0x0F) << 8);
        var compressed = (middle >> 4) | (message.octet(COMPRESSED, 2) << 4);
        if (raw == WRAP && compressed == WRAP) {
            return;
        }
        speed = raw / 100f;
        var step = lastCompressed == MISSING ? compressed : (compressed - lastCompressed) & WRAP;
        metres = (Double.isNaN(metres) ? 0 : metres) + step / 16.0;
        lastCompressed = compressed;
        measured = true;
    }
}
