package dev.backstride.recording.generator;

/** Wobble that wanders slowly about zero and is the same from the same seed (SplitMix64 underneath). */
final class Noise {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final double spread;
    private final double memory;
    private long state;
    private double value;

    /**
     * @param spread standard deviation of the wobble
     * @param seconds how long it remembers where it was, 1 or more
     */
    Noise(long seed, double spread, double seconds) {
        this.state = seed;
        this.spread = spread;
        this.memory = Math.exp(-1 / seconds);
    }

    /** The wobble a second later. */
    double next() {
        var shock = (unit() + unit() + unit() + unit() - 2) * Math.sqrt(3);
        value = memory * value + Math.sqrt(1 - memory * memory) * spread * shock;
        return value;
    }

    private double unit() {
        state += STEP;
        var mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1.0p-53;
    }
}
