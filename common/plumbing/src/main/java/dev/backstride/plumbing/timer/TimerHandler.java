package dev.backstride.plumbing.timer;

import java.util.List;
import java.util.UUID;

/** What a service does when timers are due. */
public interface TimerHandler {

    /**
     * Called first in a transaction that holds the locks of all runners whose timers fire in it, so that what they need
     * can be read in one go.
     */
    default void ahead(String program, List<Timer> due) {}

    /**
     * Called for each runner in a transaction that holds the runner's lock and has removed the timers.
     *
     * @param due oldest first; none is in the future
     * @throws RuntimeException if it cannot be done: the transaction rolls back and is tried again
     */
    void due(String program, UUID runner, List<Timer> due);
}
