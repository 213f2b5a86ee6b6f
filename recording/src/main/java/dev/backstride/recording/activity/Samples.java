package dev.backstride.recording.activity;

import dev.backstride.recording.digest.Track;

/** What the watch measured, second by second. Keeps it as a track and counts what the file has of it. */
public final class Samples {

    /** A sample this much later than the last one, s, is a broken clock's. */
    private static final int FARTHEST = 86_400;

    private final Track track = new Track();
    private int count;
    private int withPosition;
    private int withHeartRate;
    private int withCadence;
    private int withBalance;
    private boolean jumped;
    private boolean cut;

    /** Counts a sample by what it has. */
    public void count(boolean position, boolean heartRate, boolean cadence, boolean balance) {
        count++;
        withPosition += position ? 1 : 0;
        withHeartRate += heartRate ? 1 : 0;
        withCadence += cadence ? 1 : 0;
        withBalance += balance ? 1 : 0;
    }

    /** Whether a sample at {@code time}, s on the track's clock, may follow in the track. Remembers those that may not. */
    public boolean takes(long time) {
        var size = track.size();
        var last = size == 0 ? time : track.seconds(size - 1);
        var wrong = time < 0 || time > Integer.MAX_VALUE || time < last || time - last > FARTHEST;
        if (!wrong && !track.isFull()) {
            return true;
        }
        jumped |= wrong;
        cut |= track.isFull();
        return false;
    }

    /** Leaves out the samples so far: their times were a clock's that had not been set. */
    public void restart() {
        track.clear();
        jumped = true;
    }

    public Track track() {
        return track;
    }

    public int count() {
        return count;
    }

    public int withPosition() {
        return withPosition;
    }

    public int withHeartRate() {
        return withHeartRate;
    }

    public int withCadence() {
        return withCadence;
    }

    public int withBalance() {
        return withBalance;
    }

    /** Some samples are not in the track because of their time. */
    public boolean hasJumped() {
        return jumped;
    }

    /** Some samples are not in the track because it was full. */
    public boolean isCut() {
        return cut;
    }
}
