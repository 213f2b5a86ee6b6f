package dev.backstride.protocol.climb;

import java.time.Instant;

/**
 * A period of symptoms.
 *
 * @param number 1 for a runner's first
 * @param openedAt when it opened
 * @param kind what it is against the runner's earlier ones
 */
public record Episode(int number, Instant openedAt, Kind kind) {

    /** What an episode is against earlier ones. */
    public enum Kind {
        FIRST,
        /** Not the first, and not yet told apart. */
        RETURN,
        RECURRENCE,
        NEW_SYMPTOM
    }

    public static Episode opened(int number, Instant at) {
        return new Episode(number, at, number == 1 ? Kind.FIRST : Kind.RETURN);
    }

    public Episode toldApart(Kind as) {
        return new Episode(number, openedAt, as);
    }
}
