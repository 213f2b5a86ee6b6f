package dev.backstride.protocol.bout;

import org.jspecify.annotations.Nullable;

/**
 * Everything said about how a bout felt. What was not said is null and stays so: nothing is imputed.
 *
 * @param before the last level in the 2 h before the start; no part of the peak
 * @param during the level in the run
 * @param hour the level about an hour later
 * @param nextDay the level about a day later
 */
public record Felt(
        @Nullable Rating before,
        @Nullable InRun during,
        @Nullable Rating hour,
        @Nullable NextDay nextDay) {

    public static final Felt NOTHING = new Felt(null, null, null, null);

    /** The highest known level, 0 to 10; 0 where none is known. */
    public int peak() {
        return Math.max(
                during == null ? 0 : during.peak(),
                Math.max(hour == null ? 0 : hour.level(), nextDay == null ? 0 : nextDay.level()));
    }

    /** Whether any level but BEFORE is known. */
    public boolean isKnown() {
        return during != null || hour != null || nextDay != null;
    }

    public Felt withHour(Rating rating) {
        return new Felt(before, during, rating, nextDay);
    }

    public Felt withNextDay(NextDay rating) {
        return new Felt(before, during, hour, rating);
    }

    /** A later run joined on: what was said of the hour after the first one no longer counts. */
    Felt joinedBy(@Nullable InRun later) {
        if (during == null || later == null) {
            return new Felt(before, during == null ? later : during, null, null);
        }
        return new Felt(before, during.joinedBy(later), null, null);
    }
}
