package dev.backstride.checkin.plot;

import dev.backstride.checkin.diary.Diary;
import dev.backstride.checkin.diary.Outing;
import dev.backstride.checkin.diary.Weeks;
import dev.backstride.checkin.words.PlotWords;
import dev.backstride.events.fact.Symptom;
import dev.backstride.wording.Language;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Eight weeks in one picture: levels, decisions, distances. */
public final class Plot {

    private static final int LABEL_EVERY_DAYS = 14;
    private static final int[] LINES = {0, 5, 10};
    private static final double BAR = .7;

    /** Of the marks on one day: before, in and after its middle. */
    private static final double ASIDE = .33;

    private final Weeks weeks;
    private final Diary diary;
    private final PlotWords words;
    private final Language language;
    private final Scale scale;
    private final Svg svg = new Svg();
    private final Set<Glyph> drawn = EnumSet.noneOf(Glyph.class);

    private Plot(Weeks weeks, Diary diary, PlotWords words, Language language, Scale scale) {
        this.weeks = weeks;
        this.diary = diary;
        this.words = words;
        this.language = language;
        this.scale = scale;
    }

    /** The picture; empty where nothing was told in these weeks. */
    public static Optional<Picture> of(Weeks weeks, Diary diary, List<Mark> marks, PlotWords words, Language language) {
        var far = perDay(weeks, diary);
        var isSilent =
                far.isEmpty() && diary.others().stream().map(Symptom::feltAt).noneMatch(weeks::contain);
        if (isSilent) {
            return Optional.empty();
        }
        var scale = new Scale(
                weeks,
                Math.max(
                        1,
                        far.values().stream().mapToInt(Integer::intValue).max().orElse(1)));
        return Optional.of(new Plot(weeks, diary, words, language, scale).draw(far, marks));
    }

    private static Map<Integer, Integer> perDay(Weeks weeks, Diary diary) {
        var far = new TreeMap<Integer, Integer>();
        diary.outings().stream()
                .filter(outing -> weeks.contain(outing.startedAt()))
                .forEach(outing -> far.merge(weeks.index(outing.startedAt()), outing.meters(), Integer::sum));
        return far;
    }

    private Picture draw(Map<Integer, Integer> far, List<Mark> marks) {
        var box = "0 0 " + (int) Scale.WIDTH + " " + (int) Scale.HEIGHT;
        svg.begin("svg", "viewBox", box, "role", "img", "aria-labelledby", "plot-title plot-words");
        svg.leaf("title", words.title(), "id", "plot-title").leaf("desc", words.describe(), "id", "plot-words");
        lines();
        days();
        far.forEach(this::bar);
        if (!far.isEmpty()) {
            svg.leaf(
                    "text",
                    language.kilometers(scale.farthest()),
                    "class",
                    "tick",
                    "x",
                    Scale.LEFT,
                    "y",
                    Scale.BARS_TOP - 4);
        }
        diary.outings().forEach(this::course);
        diary.others().forEach(level -> point(Glyph.OTHER_TIME, level, level.feltAt(), 0));
        marks.stream().filter(mark -> weeks.contain(mark.at())).forEach(this::mark);
        return new Picture(svg.end("svg").toString(), drawn);
    }

    private void lines() {
        for (var level : LINES) {
            var y = scale.level(level);
            svg.leaf("line", "", "class", "grid", "x1", Scale.LEFT, "x2", Scale.RIGHT, "y1", y, "y2", y);
            svg.leaf("text", Integer.toString(level), "class", "tick end", "x", Scale.LEFT - 5, "y", y + 3.5);
        }
        svg.leaf(
                "line",
                "",
                "class",
                "grid",
                "x1",
                Scale.LEFT,
                "x2",
                Scale.RIGHT,
                "y1",
                Scale.BARS_BOTTOM,
                "y2",
                Scale.BARS_BOTTOM);
    }

    /** A line at each Monday, and every other one has its date. */
    private void days() {
        var pattern = DateTimeFormatter.ofPattern(words.dayPattern(), language.locale());
        var labelled = 0;
        for (var day = 0; day < Weeks.DAYS; day++) {
            var date = weeks.first().plusDays(day);
            if (date.getDayOfWeek() == DayOfWeek.MONDAY) {
                var x = Scale.LEFT + day * scale.wide();
                svg.leaf("line", "", "class", "week", "x1", x, "x2", x, "y1", scale.level(10), "y2", Scale.BARS_BOTTOM);
                if (labelled++ % 2 == 0 && day + LABEL_EVERY_DAYS / 2 < Weeks.DAYS) {
                    svg.leaf("text", pattern.format(date), "class", "tick", "x", x, "y", Scale.DAYS);
                }
            }
        }
    }

    private void bar(int day, int meters) {
        var high = scale.high(meters);
        svg.begin(
                        "rect",
                        "class",
                        "bar",
                        "x",
                        scale.middle(day) - scale.wide() * BAR / 2,
                        "y",
                        Scale.BARS_BOTTOM - high,
                        "width",
                        scale.wide() * BAR,
                        "height",
                        high)
                .leaf("title", language.kilometers(meters))
                .end("rect");
    }

    /** How the back was around a run, joined by a line. */
    private void course(Outing outing) {
        var places = new ArrayList<String>();
        outing.during().ifPresent(level -> place(places, level, outing.startedAt(), -ASIDE));
        outing.hourLater().ifPresent(level -> place(places, level, outing.startedAt(), 0));
        outing.dayLater().ifPresent(level -> place(places, level, level.feltAt(), ASIDE));
        if (places.size() > 1) {
            svg.leaf("polyline", "", "class", "course", "points", String.join(" ", places));
        }
        outing.during().ifPresent(level -> point(Glyph.DURING, level, outing.startedAt(), -ASIDE));
        outing.hourLater().ifPresent(level -> point(Glyph.HOUR_LATER, level, outing.startedAt(), 0));
        outing.dayLater().ifPresent(level -> point(Glyph.DAY_LATER, level, level.feltAt(), ASIDE));
    }

    private void place(List<String> places, Symptom level, Instant at, double aside) {
        if (weeks.contain(at)) {
            places.add(Svg.place(x(at, aside), scale.level(level.level())));
        }
    }

    private void point(Glyph glyph, Symptom level, Instant at, double aside) {
        if (weeks.contain(at)) {
            draw(glyph, x(at, aside), scale.level(level.level()), glyph.words(words) + ": " + level.level());
        }
    }

    private void mark(Mark mark) {
        draw(mark.glyph(), x(mark.at(), 0), Scale.DECISIONS, mark.glyph().words(words));
    }

    private void draw(Glyph glyph, double x, double y, String said) {
        glyph.draw(svg, x, y, said);
        drawn.add(glyph);
    }

    private double x(Instant at, double aside) {
        return scale.middle(weeks.index(at)) + aside * scale.wide();
    }
}
