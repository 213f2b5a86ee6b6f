package dev.backstride.protocol;

import static dev.backstride.events.decision.Code.CHANGE_CONTRADICTS_NRS;
import static dev.backstride.events.decision.Code.GROC_OVERRIDES_NRS;
import static dev.backstride.protocol.Story.aRegularRunner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Change;
import dev.backstride.events.fact.Moment;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The runner's own word an hour later, against the number. */
class WordsAfterAnHourTest {

    @Test
    void much_worse_counts_where_the_number_does_not() {
        var decided = anHourLater(2, 2);

        assertThat(decided.verdict()).isEqualTo(Verdict.WORSE_1H);
        assertThat(decided.codes()).contains(GROC_OVERRIDES_NRS);
    }

    @Test
    void much_worse_at_a_one_is_read_with_care() {
        var decided = anHourLater(2, 1);

        assertThat(decided.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(decided.codes()).contains(CHANGE_CONTRADICTS_NRS);
    }

    @Test
    void where_the_number_says_so_too_no_word_is_needed() {
        assertThat(anHourLater(1, 3).codes()).doesNotContain(GROC_OVERRIDES_NRS, CHANGE_CONTRADICTS_NRS);
    }

    private static Decision anHourLater(int during, int level) {
        var story = aRegularRunner().ran(8_000).hurting(during);
        var at = story.ended().plus(Duration.ofHours(1));
        story.add(Facts.said("hour", Moment.AFTER, at, level, Change.MUCH_WORSE, null));
        return story.asOf(at).decisions().stream()
                .map(issued -> issued.content().decision())
                .filter(decision -> decision.trigger() == Trigger.H1)
                .findFirst()
                .orElseThrow();
    }
}
