package dev.backstride.protocol;

import static dev.backstride.events.decision.Code.GCT_SHIFT_HINT;
import static dev.backstride.events.decision.Code.STRIDE_LONG_HINT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.fact.Column;
import dev.backstride.events.fact.Digest;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.PerceivedStart;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Side;
import dev.backstride.events.fact.Symptom;
import dev.backstride.protocol.issue.Issued;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** With steps and balance measured or not, everything is decided alike but for the hints. */
class HintsPropertyTest {

    /** Every hundredth life is half a year long. */
    private static final int LONG_LIVES = 100;

    private static final int SHORT_LIVES = 900;
    private static final List<Code> HINTS = List.of(STRIDE_LONG_HINT, GCT_SHIFT_HINT);

    @Test
    void hints_change_no_verdict_no_action_no_mode_and_no_rung() {
        var counted = new EnumMap<Code, Long>(Map.of(STRIDE_LONG_HINT, 0L, GCT_SHIFT_HINT, 0L));
        lives().forEach(life -> {
            var measured = issued(life, fact -> measured(fact, true));
            var unmeasured = issued(life, fact -> measured(fact, false));

            assertThat(measured.stream().map(HintsPropertyTest::withoutHints))
                    .as("life " + life.seed())
                    .isEqualTo(unmeasured);
            HINTS.forEach(hint -> counted.merge(hint, count(measured, hint), Long::sum));
        });

        assertThat(counted.values()).as("hints in all these lives").allMatch(count -> count > 20);
    }

    @Test
    void a_balance_is_never_hinted_at_without_the_side_that_recurs() {
        lives().forEach(life -> issued(life, fact -> measured(fact, true)).stream()
                .map(issued -> issued.content().decision())
                .filter(decision -> decision.codes().contains(GCT_SHIFT_HINT))
                .forEach(decision -> assertThat(decision.codes())
                        .as("life " + life.seed())
                        .anyMatch(code -> code.name().startsWith("ONE_SIDED_RECURRENT_"))));
    }

    private static Stream<RandomLife> lives() {
        return LongStream.concat(
                        LongStream.range(0, LONG_LIVES).map(life -> 100 * life), LongStream.range(1, SHORT_LIVES))
                .mapToObj(RandomLife::of);
    }

    private static List<Issued> issued(RandomLife life, UnaryOperator<Fact> as) {
        var facts = life.facts().stream().map(as).toList();
        return Protocol.standard()
                .assess(Story.RUNNER, life.context(), facts, life.end().plus(Duration.ofDays(1)))
                .decisions();
    }

    private static long count(List<Issued> issued, Code code) {
        return issued.stream()
                .filter(one -> one.content().decision().codes().contains(code))
                .count();
    }

    private static Issued withoutHints(Issued issued) {
        var content = issued.content();
        var said = content.decision();
        var decision = new Decision(
                said.at(),
                said.trigger(),
                said.verdict(),
                said.action(),
                said.codes().stream().filter(code -> !HINTS.contains(code)).toList(),
                said.mode(),
                said.rung(),
                said.recipients());
        return new Issued(
                new Content(
                        content.runner(),
                        content.episode(),
                        content.bout(),
                        decision,
                        content.before(),
                        content.facts(),
                        content.protocol()),
                issued.plan(),
                issued.panel(),
                issued.steps());
    }

    /** Every run recorded by a watch, and everything felt on the left; with what it knows of steps, or without. */
    private static Fact measured(Fact fact, boolean steps) {
        return switch (fact) {
            case Run run -> recorded(run, steps);
            case Symptom said when said.runId() != null -> onTheLeft(said);
            default -> fact;
        };
    }

    private static Run recorded(Run run, boolean steps) {
        var random = new Random(run.id().hashCode() + run.distanceMeters());
        var means = run.durationSeconds() / Digest.STEP_SECONDS;
        var cadence = steps(random, means, random.nextInt(3) == 0 ? 20 : 0);
        var contact = column(random, means, random.nextInt(3) == 0 ? 53 : 49.5, 1);
        var digest = new Digest(
                column(random, means, 2.6, 0.7),
                null,
                steps ? cadence : null,
                column(random, means, -0.025, 0.05),
                steps ? contact : null);
        return new Run(
                run.id(),
                run.startedAt(),
                run.durationSeconds(),
                run.distanceMeters(),
                run.movingSeconds(),
                run.ascentMeters(),
                digest,
                random.nextBoolean() ? PerceivedStart.FASTER : null,
                run.warmUpMovements(),
                run.sittingHours(),
                run.climbedFasterThanUsual(),
                run.kind(),
                random.nextBoolean() ? List.of("RACE") : null,
                run.zone(),
                run.receivedAt());
    }

    private static Column steps(Random random, int means, int fewer) {
        var values = new double[means];
        Arrays.setAll(values, mean -> 160 + random.nextInt(12) - (mean < 20 ? fewer : 0));
        return Column.of(values);
    }

    private static Column column(Random random, int means, double least, double spread) {
        return Column.of(random.doubles(means, least, least + spread).toArray());
    }

    private static Symptom onTheLeft(Symptom said) {
        return new Symptom(
                said.id(),
                said.moment(),
                said.feltAt(),
                said.level(),
                said.runId(),
                said.gaitAltered(),
                Side.LEFT,
                said.where(),
                said.change(),
                said.tolerable(),
                said.legSymptoms(),
                said.analgesic(),
                said.note(),
                said.zone(),
                said.receivedAt());
    }
}
