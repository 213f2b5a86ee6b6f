package dev.backstride.assessment.runner;

import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Source;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version of a fact.
 *
 * @param id the fact's
 * @param fact what it says; null where it was taken back
 * @param at when the check-in service wrote it down
 * @param origin where it came from
 */
public record Told(String id, @Nullable Fact fact, Instant at, Source origin) {

    /** What it says, if it was not taken back. */
    public Optional<Fact> said() {
        return Optional.ofNullable(fact);
    }
}
