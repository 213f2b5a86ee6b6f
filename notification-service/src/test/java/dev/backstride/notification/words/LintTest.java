package dev.backstride.notification.words;

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

/** Every text in every language keeps to R-36, and each rule of the lint is seen to fail. */
class LintTest {

    @ParameterizedTest
    @EnumSource
    void no_text_blames_frightens_softens_or_explains_too_much(Language language) {
        var texts = Catalogue.in(Words.class, language);

        assertThat(texts).hasSizeGreaterThan(80);
        assertThat(Lint.complaintsAbout(texts)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void no_template_does_either(Language language) {
        assertThat(Sources.templates(language)).hasSize(2);
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
        assertThat(Lint.complaintsAbout(List.of(new Text(key, language, words))))
                .containsExactly(complaint);
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

        assertThat(Differences.between(english, german))
                .containsExactlyInAnyOrder(
                        "step.go [] (en) only",
                        "step.hold [{distance}] (en) only",
                        "step.hold [] (de) only",
                        "step.lauf [] (de) only");
    }
}
