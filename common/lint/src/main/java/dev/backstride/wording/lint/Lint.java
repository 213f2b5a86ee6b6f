package dev.backstride.wording.lint;

import dev.backstride.wording.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What texts of one language must not do (R-36, section (d) of the protocol).
 *
 * @param banned terms that blame, frighten or explain too much
 * @param causes what claims a cause
 * @param maybe what makes such a claim weak enough
 * @param softening what has no place in a text about red flags
 * @param imperatives how a step in such a text begins
 */
public record Lint(
        Language language, Pattern banned, Pattern causes, Pattern maybe, Pattern softening, Pattern imperatives) {

    private static final Pattern SENTENCE = Pattern.compile("[.;:!?](\\s+|$)");

    /** A figure, or a gap that one will stand in. */
    private static final Pattern NUMBER = Pattern.compile("\\d+([.,]\\d+)?|\\{(distance|number)}");

    /** The lists of {@code language}, in {@code wording}. */
    public static Lint of(Language language) {
        return new Lint(
                language,
                anyOf(lines(language, "banned")),
                anyOf(lines(language, "causes")),
                anyOf(lines(language, "maybe")),
                anyOf(lines(language, "softening")),
                Pattern.compile("^(" + String.join("|", lines(language, "imperatives")) + ")\\b"));
    }

    /** What is wrong with any of {@code texts}, each read by the lists of its language. */
    public static List<String> complaintsAbout(List<Text> texts) {
        return texts.stream()
                .flatMap(text -> Lint.of(text.language()).complaints(text).stream())
                .toList();
    }

    /** What is wrong with {@code text}: key, language, and what it is; empty where nothing is. */
    public List<String> complaints(Text text) {
        var wrong = new ArrayList<>(complaints(text.words()));
        if (text.isAboutRedFlags()) {
            found(softening, text.words()).forEach(term -> wrong.add("softens with '" + term + "'"));
        }
        if (text.isStepAboutRedFlags() && !imperatives.matcher(text.words()).find()) {
            wrong.add("does not begin with what to do");
        }
        return wrong.stream()
                .map(what -> text.key() + " (" + language.tag() + ") " + what)
                .toList();
    }

    /** What is wrong with {@code words}, wherever they stand. */
    public List<String> complaints(String words) {
        var wrong = new ArrayList<String>();
        found(banned, words).forEach(term -> wrong.add("says '" + term + "'"));
        SENTENCE.splitAsStream(words)
                .filter(sentence -> !maybe.matcher(sentence).find())
                .flatMap(sentence -> found(causes, sentence))
                .forEach(term -> wrong.add("claims a cause with '" + term + "'"));
        if (NUMBER.matcher(words).results().count() > 1) {
            wrong.add("has more than one number");
        }
        return wrong;
    }

    private static Stream<String> found(Pattern terms, String words) {
        return terms.matcher(words).results().map(found -> found.group());
    }

    private static Pattern anyOf(List<String> terms) {
        var flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        return Pattern.compile(String.join("|", terms), flags);
    }

    private static List<String> lines(Language language, String list) {
        var file = "/wording/" + language.tag() + "/" + list + ".txt";
        try (var bytes = Objects.requireNonNull(Lint.class.getResourceAsStream(file), file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
