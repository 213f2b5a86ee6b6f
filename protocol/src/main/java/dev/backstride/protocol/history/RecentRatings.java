package dev.backstride.protocol.history;

import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Symptom;
import dev.backstride.protocol.bout.NextDay;
import dev.backstride.protocol.bout.Rating;
import dev.backstride.protocol.configuration.Windows;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Levels of the last day and a half, for the bout before and the bout after them. */
public final class RecentRatings {

    private record Said(Rating rating, boolean before) {}

    private final Windows windows;
    private final Deque<Said> said = new ArrayDeque<>();

    public RecentRatings(Windows windows) {
        this.windows = windows;
    }

    public void add(Symptom symptom) {
        var horizon = symptom.feltAt().minus(windows.h24Closes());
        while (!said.isEmpty() && said.getFirst().rating.at().isBefore(horizon)) {
            said.removeFirst();
        }
        said.addLast(new Said(Rating.of(symptom), symptom.moment() == Moment.BEFORE));
    }

    /** The last BEFORE level in the 2 h up to {@code start}. */
    @Nullable
    public Rating before(Instant start) {
        for (var latest : latestFirst()) {
            var at = latest.rating.at();
            if (latest.before && !at.isAfter(start)) {
                return at.isBefore(start.minus(windows.before())) ? null : latest.rating;
            }
        }
        return null;
    }

    /** The last rating of any kind from 8 h after a bout's end up to the next start. */
    @Nullable
    public NextDay standIn(Instant ended, Instant start) {
        for (var latest : latestFirst()) {
            var at = latest.rating.at();
            if (!at.isAfter(start)) {
                return at.isBefore(ended.plus(windows.standInOpens())) ? null : nextDay(latest.rating, ended);
            }
        }
        return null;
    }

    private NextDay nextDay(Rating rating, Instant ended) {
        return rating.at().isBefore(ended.plus(windows.h24Opens()))
                ? new NextDay(rating, NextDay.Origin.SUBSTITUTED)
                : new NextDay(rating, NextDay.Origin.FROM_PRE_RUN);
    }

    private Iterable<Said> latestFirst() {
        Iterator<Said> latest = said.descendingIterator();
        return () -> latest;
    }
}
