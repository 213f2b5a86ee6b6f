package dev.backstride.stack.rehearsal.report;

import dev.backstride.stack.page.Html;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/** Two shares over days as SVG. */
final class Curves {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 260;
    private static final int LEFT = 46;
    private static final int BOTTOM = 40;
    private static final int TOP = 10;
    private static final int RIGHT = 24;
    private static final int TICK = 30;

    private Curves() {}

    /** Shares, 0 to 1, from day 0 to {@code days}. */
    static String of(String title, int days, IntToDoubleFunction one, IntToDoubleFunction other) {
        var svg = new StringBuilder("<svg role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\">"
                .formatted(Html.escape(title), WIDTH, HEIGHT));
        for (var percent = 0; percent <= 100; percent += 25) {
            var y = y(percent / 100.0);
            svg.append(String.format(
                    Locale.ROOT,
                    "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>",
                    LEFT,
                    WIDTH - RIGHT,
                    y,
                    y));
            svg.append(String.format(
                    Locale.ROOT, "<text class=\"label\" x=\"%d\" y=\"%.1f\">%d %%</text>", LEFT - 6, y + 4, percent));
        }
        for (var day = 0; day <= days; day += TICK) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text class=\"tick\" x=\"%.1f\" y=\"%d\">%d</text>",
                    x(day, days),
                    HEIGHT - BOTTOM + 18,
                    day));
        }
        svg.append(String.format(
                Locale.ROOT,
                "<text class=\"tick\" x=\"%d\" y=\"%d\">days since it began</text>",
                WIDTH / 2,
                HEIGHT - 4));
        svg.append(curve("one", days, one)).append(curve("other", days, other));
        return svg.append("</svg>").toString();
    }

    private static String curve(String side, int days, IntToDoubleFunction share) {
        var points = new StringBuilder();
        for (var day = 0; day <= days; day++) {
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(day, days), y(share.applyAsDouble(day))));
        }
        return "<polyline class=\"" + side + "\" points=\"" + points.toString().strip() + "\"/>";
    }

    private static double x(int day, int days) {
        return LEFT + (double) day / days * (WIDTH - LEFT - RIGHT);
    }

    private static double y(double share) {
        return TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);
    }
}
