package dev.backstride.plumbing.story;

import java.time.Instant;
import java.util.Optional;

/** Something that may have work at hand. Whoever steers story time waits until nobody has. */
public interface Pending {

    /** Pieces of work that could be done now and are not done yet; zero when idle. */
    long count();

    /** When the next piece becomes due in story time, beyond now. */
    default Optional<Instant> nextDue() {
        return Optional.empty();
    }
}
