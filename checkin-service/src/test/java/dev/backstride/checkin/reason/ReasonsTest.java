package dev.backstride.checkin.reason;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.checkin.words.Words;
import dev.backstride.events.decision.Code;
import dev.backstride.wording.Language;
import dev.backstride.wording.lint.Lint;
import dev.backstride.wording.lint.SpokenWords;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonsTest {

    @ParameterizedTest
    @EnumSource
    void every_reason_is_a_whole_sentence_that_names_no_code(Language language) {
        var words = Words.of(language, new SpokenWords(language));

        for (var code : Code.values()) {
            assertThat(Reasons.of(words, List.of(code)))
                    .as(code.name())
                    .singleElement()
                    .satisfies(sentence ->
                            assertThat(sentence).matches("\\p{Lu}.*\\.").doesNotContain("_", "{"))
                    .satisfies(sentence ->
                            assertThat(Lint.of(language).complaints(sentence)).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_says_the_same_is_said_once(Language language) {
        var words = Words.of(language, new SpokenWords(language));

        assertThat(Reasons.of(words, List.of(Code.SPIKE_SMALL, Code.SPIKE_LARGE, Code.FIRST_RUN)))
                .hasSize(2);
    }
}
