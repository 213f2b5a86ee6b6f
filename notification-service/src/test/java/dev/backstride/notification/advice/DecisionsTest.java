package dev.backstride.notification.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Verdict;
import dev.backstride.notification.runner.KnownRunner;
import dev.backstride.notification.runner.Runners;
import dev.backstride.notification.testing.Assessments;
import dev.backstride.notification.testing.Patience;
import dev.backstride.notification.testing.Scene;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionsTest {

    private static final Instant OPENED = Instant.parse("2026-03-02T06:00:00Z");

    @Inject
    Scene scene;

    @Inject
    Runners runners;

    @Inject
    Decisions decisions;

    @Inject
    SessionFactory hibernate;

    @Test
    void an_episode_that_is_over_has_no_course() {
        assertThat(course(Mode.ACTIVE, Mode.NONE)).isEmpty();
    }

    @Test
    void a_review_lasts_since_the_first_decision_after_the_last_that_left_the_runner_elsewhere() {
        assertThat(course(Mode.REVIEW, Mode.ACTIVE, Mode.REVIEW, Mode.REVIEW))
                .contains(new Course(1, OPENED, Mode.REVIEW, hour(2)));
        assertThat(course(Mode.REVIEW, Mode.REVIEW)).contains(new Course(1, OPENED, Mode.REVIEW, OPENED));
        assertThat(course(Mode.REVIEW, Mode.ACTIVE)).contains(new Course(1, OPENED, Mode.ACTIVE, null));
    }

    @Test
    void a_course_is_read_from_a_few_decisions_however_many_there_are() {
        var modes = Stream.concat(Collections.nCopies(1_000, Mode.ACTIVE).stream(), Stream.of(Mode.REVIEW))
                .toArray(Mode[]::new);
        var runner = decided(modes);
        var statistics = hibernate.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getEntityLoadCount();

        var course = within(() -> decisions.course(runner));

        assertThat(course).contains(new Course(1, OPENED, Mode.REVIEW, hour(1_000)));
        assertThat(statistics.getEntityLoadCount() - before).isBetween(1L, 5L);
    }

    private Optional<Course> course(Mode... modes) {
        var runner = decided(modes);
        return within(() -> decisions.course(runner));
    }

    /** A runner about whom a decision was heard each hour. */
    private KnownRunner decided(Mode... modes) {
        var id = scene.aRunner();
        var runner = Patience.await().until(() -> within(() -> runners.of(Scene.PROGRAM, id)), Optional::isPresent);
        within(() -> {
            decisions.persist(
                    IntStream.range(0, modes.length).mapToObj(hour -> row(runner.orElseThrow(), hour, modes[hour])));
            return List.of();
        });
        return runner.orElseThrow();
    }

    private static DecisionRow row(KnownRunner runner, int hour, Mode mode) {
        return new DecisionRow(
                Scene.PROGRAM,
                Assessments.of(runner.id())
                        .at(hour(hour))
                        .deciding(Verdict.TOLERABLE, Action.HOLD)
                        .in(mode, 1)
                        .build());
    }

    private static Instant hour(int hour) {
        return OPENED.plus(Duration.ofHours(hour));
    }

    private static <T> T within(Supplier<T> work) {
        return Tenant.of(Scene.PROGRAM, () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
