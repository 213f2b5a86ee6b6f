package dev.backstride.protocol.issue;

import dev.backstride.events.decision.Code;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What the rules make of a fact without deciding anything: derived from facts whenever somebody asks, never part of a
 * decision.
 *
 * @param at event time
 * @param code what is made of it
 * @param fact id of the fact; null where it is about several
 */
public record Remark(Instant at, Code code, @Nullable String fact) {

    /** Oldest first. */
    public static final Comparator<Remark> IN_ORDER = Comparator.comparing(Remark::at)
            .thenComparing(Remark::code)
            .thenComparing(Remark::fact, Comparator.nullsLast(Comparator.naturalOrder()));
}
