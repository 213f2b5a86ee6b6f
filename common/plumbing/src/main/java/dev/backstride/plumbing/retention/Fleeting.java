package dev.backstride.plumbing.retention;

import java.time.Instant;

/** Something that is kept for a while only. */
public interface Fleeting {

    /** What it is, such as {@code inbox}. */
    String name();

    /**
     * Lets go of some of what has been kept for long enough; called in a transaction that sees all programs.
     *
     * @param realNow in real time
     * @return how much that was; 0 where nothing is left to let go of
     */
    int letGo(Instant realNow);
}
