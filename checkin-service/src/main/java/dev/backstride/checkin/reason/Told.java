package dev.backstride.checkin.reason;

import dev.backstride.checkin.diary.Diary;
import dev.backstride.checkin.fact.EventTime;
import dev.backstride.checkin.words.Times;
import dev.backstride.checkin.words.Words;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.StrengthSession;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A day of what a runner told us.
 *
 * @param day as the runner writes it
 * @param lines what was said, in order
 */
public record Told(String day, List<String> lines) {

    public Told {
        lines = List.copyOf(lines);
    }

    /**
     * The days of {@code facts}, the oldest first.
     *
     * @param zone in which a day is a day
     * @param diary which level belongs to which run
     */
    public static List<Told> of(Words words, ZoneId zone, Diary diary, List<Fact> facts) {
        var saying = new Saying(words, diary);
        var days = facts.stream()
                .collect(Collectors.groupingBy(fact -> day(fact, zone), TreeMap::new, Collectors.toList()));
        return days.entrySet().stream()
                .map(day -> new Told(
                        Times.day(words, day.getKey()),
                        day.getValue().stream().flatMap(saying::of).toList()))
                .toList();
    }

    /** Strength work counts by its date, wherever that was. */
    private static LocalDate day(Fact fact, ZoneId zone) {
        return fact instanceof StrengthSession session
                ? session.on()
                : LocalDate.ofInstant(EventTime.of(fact).at(), zone);
    }
}
