package dev.backstride.notification.letter;

import java.util.ArrayList;

/** What was said before and nobody has acknowledged. */
public final class AgainLetter {

    private AgainLetter() {}

    /** The same as {@code first}, with what has not happened yet. */
    public static Letter of(Letter first) {
        var paragraphs = new ArrayList<>(first.paragraphs());
        paragraphs.add(1, "This was sent before, and nobody has acknowledged it yet.");
        return new Letter("Again: " + first.subject(), paragraphs, first.link());
    }
}
