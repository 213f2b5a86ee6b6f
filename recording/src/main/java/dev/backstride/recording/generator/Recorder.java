package dev.backstride.recording.generator;

/** Whatever writes a made-up run down, second by second. */
interface Recorder {

    void start(Moment first);

    void record(Moment now);

    /** A lap is over. */
    void lap(Stretch lap);

    /** The recording is over, in the middle of {@code lap}; the file. */
    byte[] stop(Stretch lap, Stretch session);
}
