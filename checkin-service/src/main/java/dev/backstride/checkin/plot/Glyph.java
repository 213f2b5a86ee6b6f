package dev.backstride.checkin.plot;

import dev.backstride.checkin.words.PlotWords;
import java.util.Locale;

/** What is drawn at a place: each has a shape of its own, so that nobody needs colours to tell them apart. */
public enum Glyph {
    DURING,
    HOUR_LATER,
    DAY_LATER,
    OTHER_TIME,
    OPENED,
    KEPT,
    EASED,
    STEPPED,
    STOPPED;

    private static final double SIZE = 2.9;
    private static final double KEY = 12;

    /** What it stands for. */
    public String words(PlotWords words) {
        return switch (this) {
            case DURING -> words.during();
            case HOUR_LATER -> words.hourLater();
            case DAY_LATER -> words.dayLater();
            case OTHER_TIME -> words.otherTime();
            case OPENED -> words.opened();
            case KEPT -> words.kept();
            case EASED -> words.eased();
            case STEPPED -> words.stepped();
            case STOPPED -> words.stopped();
        };
    }

    /** The glyph alone, as a legend has it. */
    public String svg() {
        var svg = new Svg().begin("svg", "class", "key", "viewBox", "0 0 12 12", "aria-hidden", "true");
        draw(svg, KEY / 2, KEY / 2, "");
        return svg.end("svg").toString();
    }

    /**
     * Draws it.
     *
     * @param said what a pointer that rests on it reads; nothing where empty
     */
    void draw(Svg svg, double x, double y, String said) {
        var look = "glyph " + name().toLowerCase(Locale.ROOT).replace('_', '-');
        switch (this) {
            case DURING, OTHER_TIME, OPENED -> svg.begin("circle", "class", look, "cx", x, "cy", y, "r", SIZE);
            case HOUR_LATER ->
                shape(svg, look, x, y - SIZE * 1.3, x + SIZE * 1.3, y, x, y + SIZE * 1.3, x - SIZE * 1.3, y);
            case DAY_LATER, STOPPED ->
                shape(svg, look, x - SIZE, y - SIZE, x + SIZE, y - SIZE, x + SIZE, y + SIZE, x - SIZE, y + SIZE);
            case KEPT -> shape(svg, look, x - SIZE, y - 1, x + SIZE, y - 1, x + SIZE, y + 1, x - SIZE, y + 1);
            case EASED -> shape(svg, look, x - SIZE, y - SIZE * .8, x + SIZE, y - SIZE * .8, x, y + SIZE);
            case STEPPED -> shape(svg, look, x - SIZE, y + SIZE * .8, x + SIZE, y + SIZE * .8, x, y - SIZE);
        }
        if (!said.isEmpty()) {
            svg.leaf("title", said);
        }
        svg.end(isRound() ? "circle" : "polygon");
    }

    private boolean isRound() {
        return this == DURING || this == OTHER_TIME || this == OPENED;
    }

    private static void shape(Svg svg, String look, double... corners) {
        var points = new StringBuilder();
        for (var at = 0; at < corners.length; at += 2) {
            points.append(Svg.place(corners[at], corners[at + 1])).append(' ');
        }
        svg.begin("polygon", "class", look, "points", points.toString().strip());
    }
}
