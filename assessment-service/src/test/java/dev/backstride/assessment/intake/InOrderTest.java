package dev.backstride.assessment.intake;

import static dev.backstride.assessment.support.Facts.during;
import static dev.backstride.assessment.support.Facts.oneDayAfter;
import static dev.backstride.assessment.support.Facts.oneHourAfter;
import static dev.backstride.assessment.support.Facts.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.assessment.support.Clerk;
import dev.backstride.assessment.support.Scene;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Run;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** What one more fact costs does not depend on how many there were. */
@QuarkusTest
class InOrderTest {

    private static final int FEW = 10;
    private static final int MANY = 2_000;
    private static final int A_DAY = 4;

    @Inject
    Clerk clerk;

    @Inject
    Scene scene;

    @Inject
    SessionFactory hibernate;

    /**
     * What a fact cost.
     *
     * @param statements sent to the database by stores; outbox, timer and locks come on top, one each
     * @param rows read by them
     */
    private record Cost(long statements, long rows) {}

    @Test
    void a_fact_in_order_costs_the_same_after_ten_facts_and_after_two_thousand() {
        var few = costs(FEW);
        var many = costs(MANY);

        assertThat(many).isEqualTo(few);
        assertThat(few).allSatisfy(cost -> assertThat(cost.statements()).isBetween(1L, 9L));
    }

    /** Of a run, of the peak that completes it, and of a rating. */
    private List<Cost> costs(int facts) {
        var runner = clerk.register();
        var now = scene.now();
        clerk.tell(runner, history(facts, now));
        var run = run("latest", now.minus(Duration.ofMinutes(70)));
        var rating = oneHourAfter(run, 1);
        var costs = List.of(cost(runner, run), cost(runner, during(run, 3)), cost(runner, rating));

        assertThat(clerk.holding(runner))
                .extracting(content -> content.decision().trigger())
                .endsWith(Trigger.POST, Trigger.H1);
        assertThat(clerk.holding(runner)).hasSizeGreaterThan(facts / A_DAY);
        return costs;
    }

    private Cost cost(KnownRunner runner, Fact fact) {
        var statistics = hibernate.getStatistics();
        statistics.setStatisticsEnabled(true);
        var statements = statistics.getPrepareStatementCount();
        var rows = statistics.getEntityLoadCount();
        clerk.tell(runner, fact);
        return new Cost(statistics.getPrepareStatementCount() - statements, statistics.getEntityLoadCount() - rows);
    }

    /** Every day a run with its three ratings, up to yesterday; ratings first, so that all are weighed at once. */
    private static List<Fact> history(int count, Instant now) {
        var facts = new ArrayList<Fact>();
        for (var day = (count + A_DAY - 1) / A_DAY; day >= 1; day--) {
            var run = run("day-" + day, now.minus(Duration.ofHours(24L * day + 2)));
            var level = day % 5 == 0 ? 2 : 1;
            facts.addAll(List.of(
                    run,
                    during(run, level),
                    oneHourAfter(run, level),
                    oneDayAfter(run, 1, run.endedAt().plus(Duration.ofHours(24)))));
        }
        var last = new ArrayList<>(facts.subList(facts.size() - count, facts.size()));
        last.sort(Comparator.comparing(fact -> fact instanceof Run));
        return last;
    }
}
