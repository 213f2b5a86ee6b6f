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
 * @param wayOut where to turn letters like it off; null where they may not be
 */
public record Letter(
        Language language,
        String subject,
        List<String> paragraphs,
        @Nullable Link link,
        @Nullable Link wayOut) {

    public Letter {
        paragraphs = List.copyOf(paragraphs);
    }

    /** A letter that nobody turns off. */
    public Letter(Language language, String subject, List<String> paragraphs, @Nullable Link link) {
        this(language, subject, paragraphs, link, null);
    }

    /** A letter in English. */
    public Letter(String subject, List<String> paragraphs, @Nullable Link link) {
        this(Language.ENGLISH, subject, paragraphs, link);
    }

    /** The same with a way to have no more of them. */
    public Letter with(Link out) {
        return new Letter(language, subject, paragraphs, link, out);
    }

    /** The letter for those who read no HTML. */
    public String text() {
        var first = Stream.concat(paragraphs.stream(), inText(link));
        return Stream.concat(Stream.concat(first, Stream.of("Backstride")), inText(wayOut))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static Stream<String> inText(@Nullable Link link) {
        return link == null ? Stream.empty() : Stream.of(link.words() + ": " + link.target());
    }
}
