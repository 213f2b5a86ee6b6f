package dev.backstride.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Verdict;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What must hold of every decision, whatever the life (protocol, section b, invariants): ten thousand of them each. */
class InvariantsPropertyTest {

    @Test
    void a_rung_rises_by_at_most_one_unless_a_clinician_says_so() {
        ofEveryDecision(content -> {
            var before = content.before().rung();
            var after = content.decision().rung();
            if (before != null && after != null && !said(content, Code.CLEARED_BY_CLINICIAN)) {
                holds(content, after - before <= 1);
            }
        });
    }

    @Test
    void what_is_intolerable_means_rest_or_stricter() {
        ofEveryDecision(content ->
                holds(content, content.decision().verdict() != Verdict.INTOLERABLE || isAtLeast(content, Action.REST)));
    }

    @Test
    void worse_a_day_later_means_reduce_or_stricter() {
        ofEveryDecision(content ->
                holds(content, content.decision().verdict() != Verdict.WORSE_24H || isAtLeast(content, Action.REDUCE)));
    }

    @Test
    void silence_is_never_permission_to_go() {
        ofEveryDecision(content ->
                holds(content, !isSilent(content) || content.decision().action() != Action.GO));
    }

    @Test
    void silence_never_steps_up() {
        ofEveryDecision(content -> {
            if (isSilent(content)) {
                holds(content, !said(content, Code.LADDER_STEP_UP_R2) && !said(content, Code.LADDER_STEP_UP_R3));
            }
        });
    }

    @Test
    void there_is_no_ordinary_guidance_while_stopped() {
        ofEveryDecision(content -> holds(
                content,
                content.decision().mode() != Mode.STOPPED
                        || content.decision().action().isStop()));
    }

    @Test
    void only_a_clearance_leads_out_of_a_stop() {
        ofEveryDecision(content -> holds(
                content,
                content.before().mode() != Mode.STOPPED
                        || content.decision().mode() == Mode.STOPPED
                        || said(content, Code.CLEARED_BY_CLINICIAN)));
    }

    @Test
    void there_is_one_decision_per_event_time_and_they_follow_each_other() {
        RandomLife.ofAll(life -> {
            Content last = null;
            for (var issued : life.outcome().decisions()) {
                if (last != null) {
                    holds(issued.content(), last.decision().at().isBefore(issued.at()));
                }
                last = issued.content();
            }
        });
    }

    private static void ofEveryDecision(Consumer<Content> property) {
        RandomLife.ofAll(life -> life.outcome().decisions().forEach(issued -> property.accept(issued.content())));
    }

    private static void holds(Content of, boolean property) {
        if (!property) {
            assertThat(of).as("a decision that must not be").isNull();
        }
    }

    private static boolean isSilent(Content content) {
        var verdict = content.decision().verdict();
        return verdict == Verdict.UNCONFIRMED || verdict == Verdict.NO_DATA;
    }

    private static boolean isAtLeast(Content content, Action action) {
        return content.decision().action().compareTo(action) >= 0;
    }

    private static boolean said(Content content, Code code) {
        return content.decision().codes().contains(code);
    }
}
