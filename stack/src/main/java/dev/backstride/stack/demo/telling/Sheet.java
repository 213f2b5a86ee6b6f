package dev.backstride.stack.demo.telling;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Three columns, at most 100 wide: local time, what it is, the words. */
final class Sheet {

    private static final int WIDTH = 100;
    private static final String MARGIN = " ".repeat(28);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("EEE dd MMM HH:mm", Locale.UK);

    private final PrintStream out;
    private final ZoneId zone;

    Sheet(PrintStream out, ZoneId zone) {
        this.out = out;
        this.zone = zone;
    }

    /** A line of the story, wrapped where it must be. */
    void line(Instant at, String label, Ink ink, String words) {
        var time = LOCAL.format(at.atZone(zone));
        var lines = wrapped(words, WIDTH - MARGIN.length());
        out.printf(
                "%s  %s %s%n",
                Ink.FAINT.of("%-16s".formatted(time)), ink.of("%-9s".formatted(label)), lines.getFirst());
        lines.stream().skip(1).forEach(rest -> out.println(MARGIN + rest));
        out.flush();
    }

    /** More about the line before. */
    void more(Ink ink, String words) {
        wrapped(words, WIDTH - MARGIN.length()).forEach(line -> out.println(MARGIN + ink.of(line)));
        out.flush();
    }

    /** Words over the whole width. */
    void words(Ink ink, String words) {
        wrapped(words, WIDTH).forEach(line -> out.println(ink.of(line)));
        out.flush();
    }

    void gap() {
        out.println();
    }

    private static List<String> wrapped(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
