package dev.backstride.notification.letter;

import dev.backstride.notification.words.Words;
import java.util.ArrayList;

/** What was said before and nobody has acknowledged. */
public final class AgainLetter {

    private AgainLetter() {}

    /** The same as {@code first}, with what has not happened yet. */
    public static Letter of(Words words, Letter first) {
        var call = words.calls();
        var paragraphs = new ArrayList<>(first.paragraphs());
        paragraphs.add(1, call.again());
        return new Letter(words.language(), call.againSubject(first.subject()), paragraphs, first.link());
    }
}
