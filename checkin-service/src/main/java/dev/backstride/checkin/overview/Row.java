package dev.backstride.checkin.overview;

import dev.backstride.checkin.diary.Diary;
import dev.backstride.checkin.diary.Outing;
import dev.backstride.checkin.diary.Weeks;
import dev.backstride.checkin.words.PlotWords;
import dev.backstride.checkin.words.Words;
import dev.backstride.events.fact.Symptom;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A line of the picture's table: a run with its levels, or a level apart from all runs. */
public record Row(String day, String distance, String during, String hourLater, String dayLater, String otherTime) {

    /** All that the picture shows, the newest first. */
    static List<Row> of(Words words, Weeks weeks, Diary diary) {
        var runs = diary.outings().stream()
                .filter(outing -> weeks.contain(outing.startedAt()))
                .map(outing -> new Dated(outing.startedAt(), run(words, weeks, outing)));
        var levels = diary.others().stream()
                .filter(level -> weeks.contain(level.feltAt()))
                .map(level -> new Dated(level.feltAt(), level(words, weeks, level)));
        return Stream.concat(runs, levels)
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(Dated::row)
                .toList();
    }

    private record Dated(Instant at, Row row) {}

    private static Row run(Words words, Weeks weeks, Outing outing) {
        var plot = words.plot();
        return new Row(
                day(words, weeks, outing.startedAt()),
                words.language().kilometers(outing.meters()),
                number(plot, outing.during()),
                number(plot, outing.hourLater()),
                number(plot, outing.dayLater()),
                plot.nothing());
    }

    private static Row level(Words words, Weeks weeks, Symptom level) {
        var nothing = words.plot().nothing();
        return new Row(
                day(words, weeks, level.feltAt()), nothing, nothing, nothing, nothing, Integer.toString(level.level()));
    }

    private static String number(PlotWords plot, Optional<Symptom> level) {
        return level.map(Symptom::level).map(Object::toString).orElseGet(plot::nothing);
    }

    private static String day(Words words, Weeks weeks, Instant at) {
        return DateTimeFormatter.ofPattern(
                        words.plot().dayPattern(), words.language().locale())
                .format(weeks.day(at));
    }
}
