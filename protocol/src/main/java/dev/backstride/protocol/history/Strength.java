package dev.backstride.protocol.history;

import dev.backstride.protocol.configuration.StrengthNumbers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Strength sessions by local date. Not safe to share between threads. */
public final class Strength {

    private static final int DAYS_KEPT = 400;

    private final NavigableMap<LocalDate, Boolean> heavierOn = new TreeMap<>();

    /** A session; two on one date count once. */
    public void add(LocalDate on, boolean newOrHeavier) {
        heavierOn.merge(on, newOrHeavier, Boolean::logicalOr);
        heavierOn.headMap(on.minusDays(DAYS_KEPT)).clear();
    }

    /** Distinct dates from {@code first} to {@code last}, both included. */
    public int datesWithin(LocalDate first, LocalDate last) {
        return last.isBefore(first)
                ? 0
                : heavierOn.subMap(first, true, last, true).size();
    }

    /** Whether a session, or only a new or heavier one, lies on {@code date} or the days before it. */
    public boolean within(int daysBefore, LocalDate date, boolean onlyHeavier) {
        var dates = heavierOn.subMap(date.minusDays(daysBefore), true, date, true);
        return onlyHeavier ? dates.containsValue(true) : !dates.isEmpty();
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
}
