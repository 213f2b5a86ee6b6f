package dev.backstride.plumbing.deadletter;

import java.util.List;

/** Handles records that were set aside, as if they came now. */
@FunctionalInterface
public interface Again {

    /**
     * Handles those of {@code records} that still lie with the dead letters. What works is a dead letter no more; what
     * fails stays one, and says why it failed now.
     *
     * @throws RuntimeException if the world fails: nothing was done about the rest then
     */
    void handle(List<RawRecord> records);
}
