package dev.backstride.notification.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Slot;
import dev.backstride.notification.testing.Plans;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When nobody answers. */
class ReminderTest {

    private static final Instant ENDED = Instant.parse("2026-03-02T07:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "H1, PT1H, PT2H",
        "H1, PT2H, PT3H",
        "H1, PT2H0.001S, ",
        "H24, PT20H, PT24H",
        "H24, PT24H, PT28H",
        "H24, PT28H, PT32H",
        "H24, PT28H0.001S, "
    })
    void it_comes_so_long_after_the_question(Slot slot, Duration asked, @Nullable Duration reminded) {
        var at = Reminder.of(question(slot), ENDED.plus(asked));

        assertThat(at.map(instant -> Duration.between(ENDED, instant))).isEqualTo(Optional.ofNullable(reminded));
    }

    @Test
    void it_never_comes_when_an_answer_counts_no_more() {
        var random = new Random(7);
        for (var slot : new Slot[] {Slot.H1, Slot.H24}) {
            var question = question(slot);
            var window = Duration.between(question.opens(), question.expires());
            for (var any = 0; any < 1_000; any++) {
                var asked = question.opens().plusSeconds(random.nextInt((int) window.toSeconds() + 1));
                assertThat(Reminder.of(question, asked))
                        .satisfiesAnyOf(
                                at -> assertThat(at).isEmpty(),
                                at -> assertThat(at)
                                        .hasValueSatisfying(instant -> assertThat(question.isAnsweredAt(instant))
                                                .isTrue()));
            }
        }
    }

    private static Question question(Slot slot) {
        var plan = Plans.both("run", ENDED);
        return Question.of(
                plan, slot == Slot.H1 ? plan.asks().getFirst() : plan.asks().getLast());
    }
}
