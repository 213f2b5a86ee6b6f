package dev.backstride.stack.rehearsal.report;

import dev.backstride.stack.page.Html;
import java.util.List;
import java.util.Locale;

/** Pairs of bars, one pair a line, as SVG. */
final class Bars {

    /** What two configurations come to. */
    record Pair(String label, double one, double other) {}

    private static final int LINE = 40;
    private static final int BAR = 12;
    private static final int LABELS = 190;
    private static final int WIDTH = 640;
    private static final int VALUES = 60;

    private Bars() {}

    static String of(String title, List<Pair> pairs) {
        var most = pairs.stream()
                .mapToDouble(pair -> Math.max(pair.one, pair.other))
                .max()
                .orElse(0);
        var svg = new StringBuilder("<svg role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\">"
                .formatted(Html.escape(title), WIDTH, LINE * pairs.size()));
        for (var line = 0; line < pairs.size(); line++) {
            var pair = pairs.get(line);
            var top = LINE * line;
            svg.append("<text class=\"label\" x=\"%d\" y=\"%d\">%s</text>"
                    .formatted(LABELS - 10, top + 23, Html.escape(pair.label)));
            svg.append(bar("one", top + 5, pair.one, most));
            svg.append(bar("other", top + 5 + BAR + 2, pair.other, most));
        }
        return svg.append("</svg>").toString();
    }

    private static String bar(String side, int top, double value, double most) {
        var length = most == 0 ? 0 : value / most * (WIDTH - LABELS - VALUES);
        return String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>"
                        + "<text class=\"value\" x=\"%.1f\" y=\"%d\">%s</text>",
                side,
                LABELS,
                top,
                Math.max(length, 1),
                BAR,
                LABELS + length + 6,
                top + BAR - 2,
                Numbers.said(value));
    }
}
