package dev.backstride.protocol;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.events.fact.Symptom;
import dev.backstride.protocol.issue.Issued;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A course told fact by fact says at every moment what an assessment of everything says. */
class CoursePropertyTest {

    @Test
    void facts_told_in_whatever_order_lead_where_all_of_them_lead() {
        RandomLife.ofAll(life -> {
            var random = new Random(life.seed());
            var known = new ArrayList<Fact>();
            var course = begin(life);
            for (var telling : Telling.inAnyOrder(life)) {
                known.add(telling.fact());
                if (!course.take(telling.fact())) {
                    course = begin(life);
                    known.forEach(course::take);
                }
                course.remember(telling.at());
                if (random.nextInt(20) == 0) {
                    compare(course, life, known, telling.at());
                }
            }
        });
    }

    @Test
    void facts_told_in_order_are_taken_one_by_one_and_let_go_of() {
        RandomLife.ofAll(life -> {
            var course = begin(life);
            for (var fact : inOrder(life)) {
                if (fact instanceof Run run && startsWithinAnother(run, life)) {
                    return; // it is told after what ended before it, and reaches back behind that
                }
                holds(course.take(fact), fact);
                course.remember(Telling.firstKnown(fact));
                holds(course.open().size() < 30, fact);
            }
        });
    }

    private static boolean startsWithinAnother(Run run, RandomLife life) {
        return life.facts().stream()
                .anyMatch(fact -> fact instanceof Run other
                        && !other.startedAt().isAfter(run.startedAt())
                        && other.endedAt().isAfter(run.startedAt())
                        && !other.equals(run));
    }

    private static void holds(boolean property, Fact fact) {
        if (!property) {
            assertThat(fact).as("a fact that asks too much").isNull();
        }
    }

    private static Course begin(RandomLife life) {
        return Protocol.standard().begin(Story.RUNNER, life.context());
    }

    private static void compare(Course course, RandomLife life, List<Fact> known, Instant asOf) {
        var step = course.weigh(asOf);
        var whole = Protocol.standard().assess(Story.RUNNER, life.context(), known, asOf);

        assertThat(step.decisions()).isEqualTo(since(course.memory().until(), whole.decisions()));
        assertThat(step.standing()).isEqualTo(whole.standing());
        assertThat(step.advice()).isEqualTo(whole.advice());
        assertThat(course.steps(asOf)).isEqualTo(anew(life, known).steps(asOf));
        assertThat(step.nextDue()).isEqualTo(whole.nextDue());
    }

    private static Course anew(RandomLife life, List<Fact> known) {
        var course = begin(life);
        known.forEach(course::take);
        return course;
    }

    private static List<Issued> since(Instant until, List<Issued> decisions) {
        return decisions.stream().filter(issued -> !issued.at().isBefore(until)).toList();
    }

    /** Without lifts, which count for a whole date, reports, and what is told late or of a clock that was hours off. */
    private static List<Fact> inOrder(RandomLife life) {
        var odd = life.facts().stream()
                .filter(fact -> fact.receivedAt() != null || fact.id().startsWith("copy"))
                .map(Fact::id)
                .collect(toSet());
        return life.facts().stream()
                .filter(fact -> !odd.contains(fact.id()) && !odd.contains(String.valueOf(runOf(fact))))
                .filter(fact -> !(fact instanceof StrengthSession) && !(fact instanceof RunReport))
                .sorted(Comparator.comparing(Telling::firstKnown))
                .toList();
    }

    private static @Nullable String runOf(Fact fact) {
        return fact instanceof Symptom said ? said.runId() : null;
    }
}
