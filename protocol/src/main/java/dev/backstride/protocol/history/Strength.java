package dev.backstride.protocol.history;

import dev.backstride.events.fact.StrengthSession;
import dev.backstride.protocol.configuration.StrengthNumbers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Strength sessions by local date.
 *
 * @param heavierOn every date with a session, and whether one of them was new or heavier than usual
 */
public record Strength(SortedMap<LocalDate, Boolean> heavierOn) {

    public static final Strength NONE = new Strength(new TreeMap<>());

    private static final int DAYS_KEPT = 400;

    public Strength {
        heavierOn = Collections.unmodifiableSortedMap(heavierOn);
    }

    /** With a session more; two on one date count once. */
    public Strength with(StrengthSession session) {
        var now = new TreeMap<>(heavierOn);
        now.merge(session.on(), Boolean.TRUE.equals(session.newOrHeavier()), Boolean::logicalOr);
        now.headMap(session.on().minusDays(DAYS_KEPT)).clear();
        return new Strength(now);
    }

    /** Distinct dates from {@code first} to {@code last}, both included. */
    public int datesWithin(LocalDate first, LocalDate last) {
        return between(first, last).size();
    }

    /** Whether a session, or only a new or heavier one, lies on {@code date} or the days before it. */
    public boolean within(int daysBefore, LocalDate date, boolean onlyHeavier) {
        var dates = between(date.minusDays(daysBefore), date);
        return onlyHeavier ? dates.containsValue(true) : !dates.isEmpty();
    }

    /** The weeks of the rung from {@code entry} on that have begun by {@code now}, oldest first. */
    public List<StrengthWeek> weeks(Instant entry, Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        return entry.atZone(zone)
                .toLocalDate()
                .datesUntil(today.plusDays(1), Period.ofWeeks(1))
                .map(first -> new StrengthWeek(first, datesWithin(first, first.plusDays(6))))
                .toList();
    }

    /** Complete weeks from {@code entry} to {@code now} with enough sessions. */
    public int adherentWeeks(Instant entry, Instant now, ZoneId zone, StrengthNumbers numbers) {
        var today = now.atZone(zone).toLocalDate();
        var weeks = 0;
        for (var first = entry.atZone(zone).toLocalDate();
                !first.plusDays(6).isAfter(today);
                first = first.plusDays(7)) {
            if (datesWithin(first, first.plusDays(6)) >= numbers.perWeek()) {
                weeks++;
            }
        }
        return weeks;
    }

    private SortedMap<LocalDate, Boolean> between(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? new TreeMap<>() : heavierOn.subMap(first, last.plusDays(1));
    }
}
