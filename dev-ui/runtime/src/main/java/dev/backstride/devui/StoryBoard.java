package dev.backstride.devui;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Story time, and how it is led: that of all services together where somebody conducts them, else the service's own. A service has
 * one, as a CDI bean. What is done here is kept on its record.
 */
public interface StoryBoard {

    /**
     * The service's clock.
     *
     * @param steered whether story time is apart from real time
     * @param rate story seconds per real second; zero when held
     * @param nextDue when time alone makes something happen next
     * @param pending pieces of work at hand; zero when idle
     * @param activity pieces of work done since the start
     */
    record Face(
            Instant now,
            boolean steered,
            boolean held,
            double rate,
            @Nullable Instant nextDue,
            long pending,
            long activity) {}

    Face face();

    /** Holds story time where it is. */
    void hold();

    /** Lets it run as fast as real time. */
    void run();

    /**
     * Moves on, through all that is due until then.
     *
     * @throws IllegalArgumentException if that is past, or story time is not steered
     */
    void moveTo(Instant instant);
}
