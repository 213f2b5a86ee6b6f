package dev.backstride.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.issue.CanonicalContent;
import dev.backstride.protocol.issue.Issued;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every story (protocol, section b, invariants). */
class ProtocolPropertyTest {

    private static final RunnerContext CONTEXT = RunnerContext.of(ZoneId.of("Europe/Berlin"), new BirthDate("1990-06"));

    static Stream<List<Fact>> stories() {
        return RandomStories.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void the_order_in_which_facts_are_told_does_not_matter(List<Fact> facts) {
        var shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(facts.size()));

        assertThat(texts(assess(shuffled))).isEqualTo(texts(assess(facts)));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void telling_everything_twice_changes_nothing(List<Fact> facts) {
        var twice = new ArrayList<>(facts);
        twice.addAll(facts);

        assertThat(texts(assess(twice))).isEqualTo(texts(assess(facts)));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void there_is_one_decision_per_event_time_and_they_follow_each_other(List<Fact> facts) {
        var times = assess(facts).stream().map(Issued::at).toList();

        assertThat(times).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void a_rung_rises_by_at_most_one_unless_a_clinician_says_so(List<Fact> facts) {
        assertThat(assess(facts)).allSatisfy(issued -> {
            var before = issued.content().before().rung();
            var after = decision(issued).rung();
            if (before != null && after != null && !decision(issued).codes().contains(Code.CLEARED_BY_CLINICIAN)) {
                assertThat(after - before).isLessThanOrEqualTo(1);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("stories")
    void what_hurts_too_much_or_more_the_day_after_is_never_taken_lightly(List<Fact> facts) {
        assertThat(decisions(facts)).allSatisfy(decision -> {
            if (decision.verdict() == Verdict.INTOLERABLE) {
                assertThat(decision.action()).isGreaterThanOrEqualTo(Action.REST);
            }
            if (decision.verdict() == Verdict.WORSE_24H) {
                assertThat(decision.action()).isGreaterThanOrEqualTo(Action.REDUCE);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("stories")
    void silence_is_never_permission(List<Fact> facts) {
        assertThat(decisions(facts))
                .filteredOn(
                        decision -> decision.verdict() == Verdict.UNCONFIRMED || decision.verdict() == Verdict.NO_DATA)
                .allSatisfy(decision -> {
                    assertThat(decision.action()).isNotEqualTo(Action.GO);
                    assertThat(decision.codes()).doesNotContain(Code.LADDER_STEP_UP_R2, Code.LADDER_STEP_UP_R3);
                });
    }

    @ParameterizedTest
    @MethodSource("stories")
    void there_is_no_ordinary_guidance_while_stopped(List<Fact> facts) {
        assertThat(decisions(facts))
                .filteredOn(decision -> decision.mode() == Mode.STOPPED)
                .allMatch(decision -> decision.action().isStop());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void a_further_red_flag_never_makes_anything_bolder(List<Fact> facts) {
        var at = Instant.parse("2025-05-01T12:00:00Z");
        var more = new ArrayList<>(facts);
        more.add(new Screening("one-more", at, Map.of(Flag.RF_FEVER, Answer.YES), null, null));

        assertThat(advice(more, at)).isGreaterThanOrEqualTo(advice(facts, at));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void what_was_decided_then_is_what_is_decided_now(List<Fact> facts) {
        var then = Instant.parse("2025-04-15T00:00:00Z");
        var before = new ArrayList<>(texts(
                Protocol.standard().assess(Story.RUNNER, CONTEXT, facts, then).decisions()));
        var now = new HashSet<>(texts(assess(facts)));

        assertThat(now).containsAll(before);
    }

    private static Action advice(List<Fact> facts, Instant at) {
        return Protocol.standard()
                .assess(Story.RUNNER, CONTEXT, facts, at)
                .advice()
                .action();
    }

    private static List<Issued> assess(List<Fact> facts) {
        return Protocol.standard()
                .assess(Story.RUNNER, CONTEXT, facts, RandomStories.END)
                .decisions();
    }

    private static List<Decision> decisions(List<Fact> facts) {
        return assess(facts).stream().map(ProtocolPropertyTest::decision).toList();
    }

    private static Decision decision(Issued issued) {
        return issued.content().decision();
    }

    private static List<String> texts(List<Issued> decisions) {
        return decisions.stream()
                .map(issued -> CanonicalContent.of(issued.content()))
                .toList();
    }
}
