package dev.backstride.notification.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text in every language keeps to R-36, and each rule of the lint is seen to fail. */
class LintTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern GAP = Pattern.compile("\\{\\w+}");

    @ParameterizedTest
    @EnumSource
    void no_text_blames_frightens_softens_or_explains_too_much(Language language) {
        var texts = Catalogue.in(language);

        assertThat(texts).hasSizeGreaterThan(80);
        assertThat(complaints(texts)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void no_template_does_either(Language language) {
        assertThat(templates(language)).hasSize(2);
        assertThat(complaints(templates(language))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_message_is_said_in_every_language_with_the_same_gaps(Language language) {
        assertThat(differences(Catalogue.in(Language.ENGLISH), Catalogue.in(language)))
                .isEmpty();
    }

    @Test
    void every_file_of_messages_is_of_a_bundle_and_a_language_we_write_in() throws IOException {
        var expected = new TreeSet<String>();
        Catalogue.bundles()
                .forEach(bundle -> Stream.of(Language.values())
                        .filter(language -> language != Language.ENGLISH)
                        .forEach(language ->
                                expected.add(Catalogue.name(bundle) + "_" + language.tag() + ".properties")));

        try (var files = Files.list(MESSAGES)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "step.go, ENGLISH, Just run., step.go (en) says 'Just'",
        "step.go, GERMAN, Kein Grund zur Panik., step.go (de) says 'Panik'",
        "step.go, GERMAN, Die Bandscheibe., step.go (de) says 'Bandscheibe'",
        "reason.quiet, ENGLISH, your shoes cause it, reason.quiet (en) claims a cause with 'cause'",
        "reason.quiet, GERMAN, Wegen der Schuhe, reason.quiet (de) claims a cause with 'Wegen'",
        "step.hold, ENGLISH, At most {distance} in 2 days., step.hold (en) has more than one number",
        "step.hold, GERMAN, '5,6 km in 2 Tagen', step.hold (de) has more than one number",
        "alarm.review, ENGLISH, See one perhaps., alarm.review (en) softens with 'perhaps'",
        "emergency.t1.step, GERMAN, Geh vielleicht hin., emergency.t1.step (de) softens with 'vielleicht'",
        "emergency.now, ENGLISH, You are to call {number}., emergency.now (en) does not begin with what to do",
        "emergency.t0.headline, GERMAN, Ein Notfall, emergency.t0.headline (de) does not begin with what to do"
    })
    void what_is_planted_is_found_and_named(String key, Language language, String words, String complaint) {
        assertThat(complaints(List.of(new Text(key, language, words)))).containsExactly(complaint);
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, A fast start may cause some of it.", "GERMAN, Ein schneller Start kann das auslösen."})
    void a_cause_may_be_named_as_one_that_may_be(Language language, String words) {
        assertThat(Lint.of(language).complaints(words)).isEmpty();
    }

    @Test
    void a_message_that_is_missing_too_much_or_short_of_a_gap_is_named() {
        var english = List.of(
                new Text("step.go", Language.ENGLISH, "Run."), new Text("step.hold", Language.ENGLISH, "{distance}"));
        var german = List.of(
                new Text("step.hold", Language.GERMAN, "Halt."), new Text("step.lauf", Language.GERMAN, "Lauf."));

        assertThat(differences(english, german))
                .containsExactlyInAnyOrder(
                        "step.go [] (en) only",
                        "step.hold [{distance}] (en) only",
                        "step.hold [] (de) only",
                        "step.lauf [] (de) only");
    }

    private static List<String> complaints(List<Text> texts) {
        return texts.stream()
                .flatMap(text -> Lint.of(text.language()).complaints(text).stream())
                .toList();
    }

    private static List<String> differences(List<Text> one, List<Text> other) {
        var differences = new ArrayList<String>();
        for (var pair : List.of(List.of(one, other), List.of(other, one))) {
            var there = shapes(pair.getLast());
            pair.getFirst().stream()
                    .filter(text -> !there.contains(shape(text)))
                    .forEach(text ->
                            differences.add(shape(text) + " (" + text.language().tag() + ") only"));
        }
        return differences;
    }

    private static Set<String> shapes(List<Text> texts) {
        return texts.stream().map(LintTest::shape).collect(Collectors.toCollection(HashSet::new));
    }

    private static String shape(Text text) {
        var gaps =
                GAP.matcher(text.words()).results().map(found -> found.group()).collect(Collectors.toSet());
        return text.key() + " " + new TreeSet<>(gaps);
    }

    /** What a template says itself, without tags, styles and what is filled in. */
    private static List<Text> templates(Language language) {
        try (var files = Files.list(TEMPLATES)) {
            return files.map(file -> new Text(file.getFileName().toString(), language, said(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(Path template) {
        try {
            return Files.readString(template).replaceAll("(?s)<style>.*?</style>|<[^>]*>|\\{[^}]*}", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
