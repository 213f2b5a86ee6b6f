package dev.backstride.protocol.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Screening;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Questions about bones, asked and answered one by one. */
class BonesTest {

    private static final Instant NOW = Instant.parse("2025-09-01T07:00:00Z");
    private static final Duration PATIENCE = Duration.ofDays(14);

    private final Bones asked = Bones.NONE.asking(NOW);

    @Test
    void what_is_answered_is_left_open_no_longer_and_the_rest_is() {
        var answered =
                asked.with(screening(Map.of(Flag.RF_BSI_HOP_PAIN, Answer.NO, Flag.RF_BSI_NIGHT_PAIN, Answer.YES)));

        assertThat(answered.unanswered(NOW, PATIENCE))
                .doesNotContain(Flag.RF_BSI_HOP_PAIN, Flag.RF_BSI_NIGHT_PAIN)
                .contains(Flag.RF_BSI_FOCAL_TENDER)
                .hasSize(asked.unanswered(NOW, PATIENCE).size() - 2);
    }

    @Test
    void silence_answers_nothing() {
        var silent = asked.with(screening(Map.of(Flag.RF_BSI_HOP_PAIN, Answer.NOT_ANSWERED)));

        assertThat(silent).isEqualTo(asked);
    }

    @Test
    void a_yes_is_a_sign_until_a_no_takes_it_back() {
        var yes = asked.with(screening(Map.of(Flag.RF_BSI_HOP_PAIN, Answer.YES)));

        assertThat(Bones.flags(yes.signs(NOW))).containsExactly(Flag.RF_BSI_HOP_PAIN);
        assertThat(yes.with(screening(Map.of(Flag.RF_BSI_HOP_PAIN, Answer.NO))).signs(NOW))
                .isEmpty();
    }

    private static Screening screening(Map<Flag, Answer> answers) {
        return new Screening("answers", NOW, answers, null, null);
    }
}
