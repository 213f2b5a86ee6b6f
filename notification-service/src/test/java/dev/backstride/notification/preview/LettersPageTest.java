package dev.backstride.notification.preview;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.notification.letter.Typesetting;
import dev.backstride.notification.words.Vocabulary;
import dev.backstride.notification.words.Words;
import dev.backstride.wording.Language;
import dev.backstride.wording.lint.Catalogue;
import dev.backstride.wording.lint.SpokenWords;
import dev.backstride.wording.lint.Text;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every letter, set in every language. */
@QuarkusTest
class LettersPageTest {

    @Inject
    Vocabulary vocabulary;

    @Inject
    Typesetting typesetting;

    @Inject
    @Location("letters.html")
    Template page;

    @ParameterizedTest
    @EnumSource
    void every_letter_is_set_in_its_language_and_leaves_no_gap(Language language) {
        assertThat(Specimens.in(vocabulary.in(language))).hasSizeGreaterThan(70).allSatisfy(specimen -> {
            var letter = specimen.letter();
            assertThat(letter.subject() + letter.text()).doesNotContainPattern("[{}]|NOT_FOUND|null");
            assertThat(typesetting.html(letter))
                    .contains("<html lang=\"" + language.tag() + "\">")
                    .doesNotContainPattern("[{}]|NOT_FOUND");
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_service_says_what_stands_in_the_sources(Language language) {
        assertThat(Specimens.in(vocabulary.in(language)))
                .isEqualTo(Specimens.in(Words.of(language, new SpokenWords(language))));
    }

    @Test
    void no_two_languages_say_the_same() {
        var english = Specimens.in(vocabulary.in(Language.ENGLISH));
        var german = Specimens.in(vocabulary.in(Language.GERMAN));

        assertThat(english).hasSameSizeAs(german);
        assertThat(english)
                .extracting(one -> one.letter().text())
                .doesNotContainAnyElementsOf(
                        german.stream().map(other -> other.letter().text()).toList());
    }

    @Test
    void together_the_letters_say_every_message() {
        var spoken = new SpokenWords(Language.ENGLISH);
        Specimens.in(Words.of(Language.ENGLISH, spoken));

        var messages = Catalogue.in(Words.class, Language.ENGLISH).stream()
                .map(Text::key)
                .filter(key -> !key.startsWith("emergency."))
                .collect(toSet());
        assertThat(spoken.said()).isEqualTo(messages);
    }

    @Test
    void the_page_shows_text_and_html_side_by_side() {
        var html = new LettersPage(vocabulary, typesetting, page).html();

        assertThat(html)
                .contains("<h3>Your next run: easy and level</h3>", "<h3>Dein nächster Lauf: locker und flach</h3>")
                .contains("höchstens 6,5 km", "at most 6.5 km", "srcdoc=\"&lt;!doctype html&gt;")
                .doesNotContain("NOT_FOUND");
    }

    @Test
    void the_page_is_there_in_dev_mode_only() {
        given().get("/dev/letters").then().statusCode(404);
    }
}
