package dev.backstride.bench.load;

/** What is done over and over. Called by many threads at once. */
@FunctionalInterface
public interface Work {

    /**
     * Does it once.
     *
     * @param number which time this is, from 0
     * @param intendedNanos when it was to begin, as {@link System#nanoTime()} counts
     * @throws Exception if it failed: counted, and the load goes on
     */
    void doOnce(long number, long intendedNanos) throws Exception;
}
