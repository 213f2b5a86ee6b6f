package dev.backstride.protocol.bout;

/**
 * The rating that tells how a bout was borne a day later.
 *
 * @param rating what was said
 * @param origin how it came to count
 */
public record NextDay(Rating rating, Origin origin) {

    /** How a rating came to count for the next day. */
    public enum Origin {
        /** Given in the 24 h window. */
        ANSWERED,
        /** Given before the next run, at 20 h or later. */
        FROM_PRE_RUN,
        /** Given before the next run, at 8 to 20 h. */
        SUBSTITUTED
    }

    /** Whether it was given at 20 h or later. */
    public boolean isFull() {
        return origin != Origin.SUBSTITUTED;
    }

    public int level() {
        return rating.level();
    }
}
