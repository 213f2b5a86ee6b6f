package dev.backstride.notification.letter;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What we say to one person.
 *
 * @param subject the next step in a few words
 * @param paragraphs the next step first
 * @param link where to answer; null where there is nothing to answer
 */
public record Letter(
        String subject, List<String> paragraphs, @Nullable Link link) {

    public Letter {
        paragraphs = List.copyOf(paragraphs);
    }

    /** A letter that asks for nothing. */
    static Letter of(String subject, String... paragraphs) {
        return new Letter(subject, List.of(paragraphs), null);
    }

    /** The letter for those who read no HTML. */
    public String text() {
        var last = link == null ? Stream.<String>empty() : Stream.of(link.words() + ": " + link.target());
        return Stream.concat(paragraphs.stream(), last).collect(Collectors.joining("\n\n", "", "\n\nBackstride\n"));
    }
}
