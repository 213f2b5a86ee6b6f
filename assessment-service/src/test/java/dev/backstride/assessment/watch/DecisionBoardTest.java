package dev.backstride.assessment.watch;

import static dev.backstride.assessment.support.Callers.as;
import static dev.backstride.assessment.support.Facts.during;
import static dev.backstride.assessment.support.Facts.oneHourAfter;
import static dev.backstride.assessment.support.Facts.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.backstride.assessment.support.Scene;
import dev.backstride.assessment.support.Tale;
import dev.backstride.devui.DecisionBoard;
import dev.backstride.devui.DecisionBoard.Decided;
import dev.backstride.devui.DecisionBoard.Found;
import dev.backstride.devui.DecisionBoard.Tally;
import dev.backstride.plumbing.tenant.Role;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is decided is counted, and a runner's decisions are found with what they rest on. */
@QuarkusTest
class DecisionBoardTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Scene scene;

    @Inject
    DecisionBoard board;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void decisions_in_force_are_counted_by_what_they_say_and_by_day() {
        var before = total(board.tallies().verdicts());

        worseAfterAnHour();

        await().atMost(PATIENCE).until(() -> total(board.tallies().verdicts()) == before + 2);
        var tallies = board.tallies();
        assertThat(tallies.days())
                .hasSize(TallyBook.DAYS)
                .endsWith(tallies.now().toString().substring(0, 10));
        assertThat(total(tallies.actions())).isEqualTo(total(tallies.verdicts()));
        assertThat(total(tallies.rungs())).isEqualTo(total(tallies.verdicts()));
        assertThat(tallies.codes()).isNotEmpty();
        assertThat(tallies.actions())
                .allSatisfy(tally -> assertThat(
                                tally.each().stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(tally.total()));
    }

    @Test
    void the_management_port_counts_alike_and_names_nobody() {
        var tale = worseAfterAnHour();
        await().atMost(PATIENCE).until(() -> total(board.tallies().verdicts()) > 0);

        as(Role.OPS)
                .port(management.getPort())
                .basePath("/")
                .get("/ops/decisions")
                .then()
                .statusCode(200)
                .body("days", hasSize(TallyBook.DAYS))
                .body("actions.word", not(hasSize(0)))
                .body(not(containsString(tale.runner().toString())));
        as(Role.CLINICIAN)
                .port(management.getPort())
                .basePath("/")
                .get("/ops/decisions")
                .then()
                .statusCode(403);
    }

    @Test
    void a_runner_is_found_and_every_decision_says_what_it_rests_on() {
        var tale = worseAfterAnHour();
        var runner = tale.runner();

        assertThat(board.find(runner.toString())).extracting(Found::runner).containsExactly(runner);
        assertThat(board.find("nobody-of-that-name")).isEmpty();
        var timeline = board.timeline("demo", runner);

        assertThat(timeline).extracting(Decided::trigger).contains("POST", "H1");
        assertThat(timeline).extracting(Decided::status).contains("IN_FORCE", "SUPERSEDED");
        assertThat(timeline.getFirst().verdict()).isNotNull();
        assertThat(timeline.getFirst().rests())
                .anySatisfy(fact -> assertThat(fact.said()).contains("distanceMeters"));
        assertThat(board.timeline("other", runner)).isEmpty();
        as(Role.OPS)
                .port(management.getPort())
                .basePath("/")
                .get("/ops/audit")
                .then()
                .body("items.actor", hasItems("dev-ui"))
                .body("items[1].action", equalTo("look at a runner's decisions"))
                .body("items[1].asked", not(containsString(runner.toString())));
    }

    private Tale worseAfterAnHour() {
        var tale = scene.tale().registered();
        var run = run("r1", scene.now().minus(Duration.ofHours(2)));
        tale.tell(run);
        scene.settle(tale, run.id());
        tale.tell(during(run, 3));
        scene.settle(tale, during(run, 3).id());
        tale.tell(oneHourAfter(run, 2));
        scene.settle(tale, oneHourAfter(run, 2).id());
        return tale;
    }

    private static long total(List<Tally> tallies) {
        return tallies.stream().mapToLong(Tally::total).sum();
    }
}
