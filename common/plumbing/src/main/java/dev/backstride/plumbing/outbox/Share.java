package dev.backstride.plumbing.outbox;

import dev.backstride.events.runner.Consent;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What partners get of an event. Decided when the event leaves: it was written under the consents of that moment, and
 * they may be fewer by then.
 *
 * @param data what they get; null removes what a compacted feed keeps
 * @param needs the consents without which they do not
 * @param otherwise what they get then under FEED alone; null for nothing
 */
public record Share(
        @Nullable Record data, Set<Consent> needs, @Nullable Record otherwise) {

    /** What may be seen of an event by those to whom a runner agreed so far. */
    @FunctionalInterface
    public interface Redaction {

        /** Null for nothing. */
        @Nullable
        Record under(Set<Consent> consents);
    }

    private static final Set<Consent> LEAST = Set.of(Consent.FEED);

    public Share {
        needs = Set.copyOf(needs);
    }

    /** What {@code redaction} leaves under {@code consents}; null for nothing. */
    public static @Nullable Share of(Set<Consent> consents, Redaction redaction) {
        var data = redaction.under(consents);
        if (data == null) {
            return null;
        }
        var least = redaction.under(LEAST);
        return data.equals(least) ? new Share(data, LEAST, null) : new Share(data, consents, least);
    }

    /** What partners get whatever a runner agrees to. */
    public static Share always(@Nullable Record data) {
        return new Share(data, Set.of(), null);
    }
}
