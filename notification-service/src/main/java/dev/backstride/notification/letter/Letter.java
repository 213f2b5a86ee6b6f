package dev.backstride.notification.letter;

import dev.backstride.wording.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What we say to one person.
 *
 * @param language what it is written in
 * @param subject the next step in a few words
 * @param paragraphs the next step first
 * @param link where to answer; null where there is nothing to answer
 */
public record Letter(
        Language language,
        String subject,
        List<String> paragraphs,
        @Nullable Link link) {

    public Letter {
        paragraphs = List.copyOf(paragraphs);
    }

    /** A letter in English. */
    public Letter(String subject, List<String> paragraphs, @Nullable Link link) {
        this(Language.ENGLISH, subject, paragraphs, link);
    }

    /** The letter for those who read no HTML. */
    public String text() {
        var last = link == null ? Stream.<String>empty() : Stream.of(link.words() + ": " + link.target());
        return Stream.concat(paragraphs.stream(), last).collect(Collectors.joining("\n\n", "", "\n\nBackstride\n"));
    }
}
