package dev.backstride.protocol.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Standing;
import dev.backstride.events.fact.Tier;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The moves there are (protocol, section b); those there are not do not compile, or cannot be built. */
class LadderMovesTest {

    private static final Instant NOW = Instant.parse("2025-09-01T07:00:00Z");

    private final Active first = new Off(0).open("bout", 3, NOW);

    @Test
    void an_episode_opens_on_the_first_rung_and_goes_up_one_at_a_time() {
        assertThat(first.standing()).isEqualTo(new Standing(Mode.ACTIVE, 1));
        assertThat(first.stepUp(3, NOW).standing()).isEqualTo(new Standing(Mode.ACTIVE, 2));
        assertThat(first.stepUp(3, NOW).climb().episode())
                .isEqualTo(first.climb().episode());
    }

    @Test
    void there_is_no_fourth_rung() {
        var top = first.stepUp(3, NOW).stepUp(3, NOW);

        assertThatThrownBy(() -> top.stepUp(3, NOW)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, -1})
    void nobody_is_placed_beside_the_ladder(int rung) {
        assertThatThrownBy(() -> first.place(rung, 3, NOW)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> first.resumeOn(rung, NOW)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void settling_pausing_review_and_a_stop_remember_the_rung() {
        var second = first.stepUp(3, NOW);

        assertThat(second.settle(NOW).standing()).isEqualTo(new Standing(Mode.MAINT, 2));
        assertThat(second.pause(NOW).resume().standing()).isEqualTo(second.standing());
        assertThat(second.review(NOW).settle(NOW).standing().rung()).isEqualTo(2);
        assertThat(second.stop(Tier.T1, NOW).standing()).isEqualTo(new Standing(Mode.STOPPED, 2));
        assertThat(second.settle(NOW).flare("later", 2, NOW).standing()).isEqualTo(second.standing());
    }

    @Test
    void a_clearance_to_resume_opens_an_episode_where_none_is_open() {
        var resumed = new Off(2).resumeOn(2, NOW);

        assertThat(resumed.standing()).isEqualTo(new Standing(Mode.ACTIVE, 2));
        assertThat(resumed.episode()).isEqualTo(3);
        assertThat(new LoggingOnly(0).resumeOn(1, NOW).episode()).isOne();
    }

    @Test
    void a_review_that_a_flag_asked_for_stays_one() {
        var review = first.review(NOW);

        assertThat(review.call(false, NOW).flagged()).isFalse();
        assertThat(review.call(true, NOW).flagged()).isTrue();
        assertThat(review.call(true, NOW).call(false, NOW).flagged()).isTrue();
    }

    @Test
    void what_a_bout_turns_out_to_be_changes_no_mode() {
        var other = first.stepUp(5, NOW).climb();

        assertThat(first.pause(NOW).with(other)).isEqualTo(new Paused(other, NOW));
        assertThat(first.review(NOW).with(other).standing()).isEqualTo(new Standing(Mode.REVIEW, 2));
        assertThat(first.settle(NOW).with(other).since()).isEqualTo(NOW);
    }

    @Test
    void a_test_for_closing_is_remembered_and_settles_nothing_anew() {
        var settled = first.settle(NOW);
        var due = NOW.plusSeconds(60);

        assertThat(settled.testedAt(due)).isEqualTo(new Maintained(settled.climb(), NOW, due));
    }

    @Test
    void a_further_flag_only_raises_the_tier() {
        var stopped = first.stop(Tier.T1, NOW);

        assertThat(stopped.raise(Tier.T2, NOW).tier()).isEqualTo(Tier.T1);
        assertThat(stopped.raise(Tier.T0, NOW).tier()).isEqualTo(Tier.T0);
    }
}
