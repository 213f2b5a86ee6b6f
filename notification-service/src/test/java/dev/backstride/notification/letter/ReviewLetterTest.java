package dev.backstride.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.fact.Tier;
import dev.backstride.notification.words.Words;
import dev.backstride.wording.Language;
import dev.backstride.wording.NextStep;
import dev.backstride.wording.lint.SpokenWords;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewLetterTest {

    private static final Words WORDS = Words.of(Language.ENGLISH, new SpokenWords(Language.ENGLISH));
    private static final Letter CALL =
            CallLetter.toStaff(WORDS, Tier.T3, "r-1", List.of(), "https://example.org/staff");

    @ParameterizedTest
    @EnumSource(Action.class)
    void the_runner_reads_the_next_step_first_and_what_would_change_it_last(Action action) {
        assertThat(ReviewLetter.toRunner(WORDS, action, true).paragraphs())
                .startsWith(NextStep.of(WORDS.steps(), action))
                .endsWith(NextStep.unless(WORDS.steps(), action));
    }

    @Test
    void a_runner_without_a_clinician_is_told_to_see_one() {
        assertThat(ReviewLetter.toRunner(WORDS, Action.HOLD, false).text()).contains("See a clinician");
    }

    @Test
    void a_clinician_reads_the_codes_and_how_the_last_runs_went() {
        var letter = ReviewLetter.withPacket(
                WORDS, CALL, List.of(Code.EPISODE_LONG), List.of("2026-03-02 TOLERABLE HOLD", "2026-02-27 CLEAR GO"));

        assertThat(letter.text()).contains("Codes: EPISODE_LONG.", "2026-03-02 TOLERABLE HOLD; 2026-02-27 CLEAR GO.");
        assertThat(letter.link()).isEqualTo(CALL.link());
    }

    @Test
    void a_letter_sent_again_says_so_after_the_next_step() {
        var again = AgainLetter.of(WORDS, CALL);

        assertThat(again.subject()).startsWith("Again: ");
        assertThat(again.paragraphs().getFirst()).isEqualTo(CALL.paragraphs().getFirst());
        assertThat(again.paragraphs().get(1)).contains("nobody has acknowledged");
    }
}
