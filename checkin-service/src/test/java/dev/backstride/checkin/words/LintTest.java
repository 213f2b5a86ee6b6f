package dev.backstride.checkin.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.wording.Language;
import dev.backstride.wording.lint.Catalogue;
import dev.backstride.wording.lint.Differences;
import dev.backstride.wording.lint.Lint;
import dev.backstride.wording.lint.Sources;
import dev.backstride.wording.lint.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text of our pages in every language keeps to R-36; the rules themselves are seen to fail where they live. */
class LintTest {

    @ParameterizedTest
    @EnumSource
    void no_text_blames_frightens_softens_or_explains_too_much(Language language) {
        var texts = Catalogue.in(Words.class, language);

        assertThat(texts).hasSizeGreaterThan(150);
        assertThat(Lint.complaintsAbout(texts)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void no_template_does_either(Language language) {
        assertThat(Sources.templates(language)).hasSizeGreaterThan(8);
        assertThat(Lint.complaintsAbout(Sources.templates(language))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_message_is_said_in_every_language_with_the_same_gaps(Language language) {
        assertThat(Differences.between(
                        Catalogue.in(Words.class, Language.ENGLISH), Catalogue.in(Words.class, language)))
                .isEmpty();
    }

    @Test
    void every_file_of_messages_is_of_a_bundle_and_a_language_we_write_in() {
        assertThat(Sources.messages()).isEqualTo(Sources.expected(Words.class));
    }

    @ParameterizedTest
    @CsvSource({
        "sign.fever, Perhaps a fever, sign.fever (en) softens with 'Perhaps'",
        "urgent.call, You may call {number}, urgent.call (en) does not begin with what to do"
    })
    void a_red_flag_is_asked_and_answered_unsoftened(String key, String words, String complaint) {
        assertThat(Lint.complaintsAbout(List.of(new Text(key, Language.ENGLISH, words))))
                .containsExactly(complaint);
    }
}
