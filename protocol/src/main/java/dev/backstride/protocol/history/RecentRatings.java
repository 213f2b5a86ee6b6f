package dev.backstride.protocol.history;

import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Symptom;
import dev.backstride.protocol.bout.NextDay;
import dev.backstride.protocol.bout.Rating;
import dev.backstride.protocol.configuration.Windows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Levels of the last day and a half, for the bout before and the bout after them.
 *
 * @param said oldest first
 */
public record RecentRatings(List<Said> said) {

    public static final RecentRatings NONE = new RecentRatings(List.of());

    /**
     * One of them.
     *
     * @param before whether it was given as the level before a run
     */
    public record Said(Rating rating, boolean before) {}

    /** With a rating more; those of more than 32 h before it are forgotten. */
    public RecentRatings with(Symptom symptom, Windows windows) {
        var horizon = symptom.feltAt().minus(windows.h24Closes());
        var recent = new ArrayList<Said>(said.size() + 1);
        for (var known : said) {
            if (!known.rating.at().isBefore(horizon)) {
                recent.add(known);
            }
        }
        recent.add(new Said(Rating.of(symptom), symptom.moment() == Moment.BEFORE));
        return new RecentRatings(List.copyOf(recent));
    }

    /** The last BEFORE level in the 2 h up to {@code start}. */
    @Nullable
    public Rating before(Instant start, Windows windows) {
        Rating latest = null;
        for (var known : said) {
            if (known.before && !known.rating.at().isAfter(start)) {
                latest = known.rating;
            }
        }
        return latest == null || latest.at().isBefore(start.minus(windows.before())) ? null : latest;
    }

    /** The last rating of any kind from 8 h after a bout's end up to the next start. */
    @Nullable
    public NextDay standIn(Instant ended, Instant start, Windows windows) {
        Rating latest = null;
        for (var known : said) {
            if (!known.rating.at().isAfter(start)) {
                latest = known.rating;
            }
        }
        return latest == null || latest.at().isBefore(ended.plus(windows.standInOpens()))
                ? null
                : nextDay(latest, ended, windows);
    }

    private static NextDay nextDay(Rating rating, Instant ended, Windows windows) {
        return rating.at().isBefore(ended.plus(windows.h24Opens()))
                ? new NextDay(rating, NextDay.Origin.SUBSTITUTED)
                : new NextDay(rating, NextDay.Origin.FROM_PRE_RUN);
    }
}
