package dev.backstride.protocol;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.events.fact.Symptom;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.issue.Issued;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A course told fact by fact says what an assessment of everything says. */
class CoursePropertyTest {

    private static final RunnerContext CONTEXT = RunnerContext.of(ZoneId.of("Europe/Berlin"), new BirthDate("1990-06"));

    private record Told(Fact fact, Instant at) {}

    static Stream<List<Fact>> stories() {
        return RandomStories.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void facts_told_in_whatever_order_lead_where_all_of_them_lead(List<Fact> facts) {
        var random = new Random(facts.size());
        var known = new ArrayList<Fact>();
        var course = Protocol.standard().begin(Story.RUNNER, CONTEXT);
        for (var told : told(facts, random)) {
            known.add(told.fact());
            if (!course.take(told.fact())) {
                course = Protocol.standard().begin(Story.RUNNER, CONTEXT);
                known.forEach(course::take);
            }
            course.remember(told.at());

            if (random.nextInt(5) == 0) {
                compare(course, known, told.at());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void facts_told_in_order_are_taken_one_by_one_and_let_go_of(List<Fact> facts) {
        var course = Protocol.standard().begin(Story.RUNNER, CONTEXT);
        for (var told : inOrder(facts)) {
            assertThat(course.take(told.fact())).isTrue();
            course.remember(told.at());

            assertThat(course.open()).hasSizeLessThan(20);
        }
        assertThat(course.memory().until()).isAfter(RandomStories.END.minus(Duration.ofDays(30)));
    }

    private static void compare(Course course, List<Fact> known, Instant asOf) {
        var step = course.weigh(asOf);
        var whole = Protocol.standard().assess(Story.RUNNER, CONTEXT, known, asOf);
        var until = course.memory().until();

        assertThat(step.decisions()).isEqualTo(since(until, whole.decisions()));
        assertThat(step.standing()).isEqualTo(whole.standing());
        assertThat(step.advice()).isEqualTo(whole.advice());
        assertThat(step.nextDue()).isEqualTo(whole.nextDue());
    }

    private static List<Issued> since(Instant until, List<Issued> decisions) {
        return decisions.stream().filter(issued -> !issued.at().isBefore(until)).toList();
    }

    private static List<Told> told(List<Fact> facts, Random random) {
        return facts.stream()
                .map(fact -> new Told(fact, RandomStories.happened(fact).plus(delay(random))))
                .sorted(Comparator.comparing(Told::at))
                .toList();
    }

    /** Without lifts, which count for a whole date, and without runs that are told late. */
    private static List<Told> inOrder(List<Fact> facts) {
        var late = facts.stream()
                .filter(fact -> fact.receivedAt() != null)
                .map(Fact::id)
                .collect(toSet());
        return facts.stream()
                .filter(fact -> !late.contains(fact.id()) && !(fact instanceof StrengthSession))
                .filter(fact -> !(fact instanceof Symptom said && late.contains(String.valueOf(said.runId()))))
                .map(fact -> new Told(fact, RandomStories.happened(fact)))
                .sorted(Comparator.comparing(Told::at))
                .toList();
    }

    private static Duration delay(Random random) {
        return random.nextInt(4) == 0 ? Duration.ofHours(random.nextInt(100)) : Duration.ofMinutes(random.nextInt(10));
    }
}
