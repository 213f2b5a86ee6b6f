package dev.backstride.notification.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.CheckInPlan;
import dev.backstride.notification.testing.Plans;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final Instant ENDED = Instant.parse("2026-03-02T07:00:00Z");
    private static final CheckInPlan PLAN = Plans.both("run", ENDED);
    private static final Question H1 = Question.of(PLAN, PLAN.asks().getFirst());

    @Test
    void both_ends_of_a_window_belong_to_it() {
        assertThat(H1.isAnsweredAt(H1.opens())).isTrue();
        assertThat(H1.isAnsweredAt(H1.expires())).isTrue();
        assertThat(H1.isAnsweredAt(H1.opens().minusMillis(1))).isFalse();
        assertThat(H1.isAnsweredAt(H1.expires().plusMillis(1))).isFalse();
    }

    @Test
    void a_runner_a_bout_and_a_slot_make_one_question() {
        var runner = UUID.randomUUID();
        var later = Plans.both("run", ENDED.plusSeconds(600));
        var h24 = Question.of(PLAN, PLAN.asks().getLast());

        assertThat(Question.of(later, later.asks().getFirst()).idFor(runner)).isEqualTo(H1.idFor(runner));
        assertThat(h24.idFor(runner)).isNotEqualTo(H1.idFor(runner));
        assertThat(H1.idFor(UUID.randomUUID())).isNotEqualTo(H1.idFor(runner));
    }

    @Test
    void timers_of_others_are_none_of_ours() {
        var id = UUID.randomUUID();

        assertThat(Purpose.named(Purpose.EXPIRE.of(id))).contains(new Purpose.Named(Purpose.EXPIRE, id));
        assertThat(Purpose.named("bell:" + id)).isEmpty();
    }
}
