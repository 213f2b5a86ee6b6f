package dev.backstride.assessment.runner;

import dev.backstride.events.fact.Fact;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version of a fact.
 *
 * @param id the fact's
 * @param fact what it says; null where it was taken back
 * @param at when the check-in service wrote it down
 */
public record Told(String id, @Nullable Fact fact, Instant at) {

    /** What it says, if it was not taken back. */
    public Optional<Fact> said() {
        return Optional.ofNullable(fact);
    }
}
