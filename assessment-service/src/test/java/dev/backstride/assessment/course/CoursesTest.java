package dev.backstride.assessment.course;

import static dev.backstride.assessment.support.Facts.during;
import static dev.backstride.assessment.support.Facts.oneDayAfter;
import static dev.backstride.assessment.support.Facts.oneHourAfter;
import static dev.backstride.assessment.support.Facts.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.assessment.support.Clerk;
import dev.backstride.assessment.support.Scene;
import dev.backstride.events.decision.Content;
import dev.backstride.events.fact.Fact;
import dev.backstride.plumbing.tenant.Tenant;
import dev.backstride.protocol.Protocol;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.issue.Issued;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A course goes on from its row, and begins anew where it cannot. */
@QuarkusTest
class CoursesTest {

    private static final int DAYS = 9;

    @Inject
    Clerk clerk;

    @Inject
    Scene scene;

    @Inject
    Courses courses;

    @Inject
    AgroalDataSource database;

    private final List<Fact> told = new ArrayList<>();
    private KnownRunner runner;

    @BeforeEach
    void some_days_were_told() {
        runner = clerk.register();
        for (var day = DAYS; day >= 1; day--) {
            var run = run("day-" + day, scene.now().minus(Duration.ofHours(24L * day)));
            tell(run, during(run, 3), oneHourAfter(run, day % 3));
            if (day > 1 && day != 4) {
                tell(oneDayAfter(run, 1, run.endedAt().plus(Duration.ofHours(23))));
            }
        }
    }

    @Test
    void the_next_fact_goes_on_from_the_row_and_asks_for_nothing_before_it() throws SQLException {
        var open = remembered().open();
        execute("delete from fact where runner_id = ? and id like 'day-%' and not id = any (string_to_array('"
                + String.join(",", open) + "', ','))");
        tell(run("today", scene.now()));

        assertThat(open).hasSizeLessThan(9);
        assertThat(clerk.holding(runner)).isEqualTo(expected());
    }

    @Test
    void a_row_of_another_shape_is_not_read_but_replaced() throws SQLException {
        execute("update course set shape = 'older', memory = 'unreadable' where runner_id = ?");
        tell(run("today", scene.now()));

        assertThat(clerk.holding(runner)).isEqualTo(expected());
        assertThat(remembered().open()).contains("today");
    }

    @Test
    void a_late_fact_begins_the_course_anew() {
        tell(oneDayAfter(run("day-4", scene.now().minus(Duration.ofDays(4))), 6, scene.now()));

        assertThat(clerk.holding(runner)).isEqualTo(expected());
        assertThat(remembered().memory().until()).isAfter(scene.now().minus(Duration.ofDays(2)));
    }

    @Test
    void a_fact_of_the_future_waits_for_its_time() {
        var ahead = run("ahead", scene.now().plus(Duration.ofMinutes(9)));
        tell(ahead);
        assertThat(clerk.holding(runner)).isEqualTo(expected());

        scene.moveTo(ahead.endedAt().plusSeconds(1));
        tell(during(ahead, 2));
        assertThat(clerk.holding(runner).getLast().bout()).isEqualTo("ahead");
        assertThat(clerk.holding(runner)).isEqualTo(expected());
    }

    private void tell(Fact... facts) {
        told.addAll(List.of(facts));
        clerk.tell(runner, facts);
    }

    private Remembered remembered() {
        return Clerk.inTransaction(() -> courses.find(runner).orElseThrow());
    }

    private List<Content> expected() {
        Instant now = scene.now();
        return Protocol.standard()
                .assess(runner.id(), RunnerContext.of(runner.profile()), told, now)
                .decisions()
                .stream()
                .map(Issued::content)
                .toList();
    }

    private void execute(String statement) throws SQLException {
        try (var connection = Tenant.everyone(() -> database.getConnection());
                var prepared = connection.prepareStatement(statement)) {
            prepared.setObject(1, runner.id());
            prepared.executeUpdate();
        }
    }
}
