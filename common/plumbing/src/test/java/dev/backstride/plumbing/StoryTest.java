package dev.backstride.plumbing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.timer.Timer;
import dev.backstride.stack.testing.BadToken;
import dev.backstride.stack.testing.TestTokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class StoryTest {

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Inject
    StoryClock clock;

    @Inject
    Desk desk;

    @Inject
    Notebook notebook;

    @Test
    void a_timer_fires_when_story_time_reaches_it_and_not_before() {
        var runner = UUID.randomUUID();
        var due = clock.now().plus(Duration.ofHours(1));
        desk.set(new Timer("demo", runner, "ask", due));

        move(due.minusMillis(1).toString()).statusCode(200).body("pending", equalTo(0));
        assertThat(notebook.firedOf(runner)).isEmpty();
        move(due.toString()).statusCode(200);

        await().until(() -> notebook.firedOf(runner).size() == 1);
        assertThat(notebook.firedOf(runner).getFirst().due()).isEqualTo(due);
    }

    @Test
    void setting_a_timer_again_moves_it_and_cancelling_ends_it() {
        var moved = UUID.randomUUID();
        var cancelled = UUID.randomUUID();
        var soon = clock.now().plus(Duration.ofMinutes(1));
        desk.set(new Timer("demo", moved, "ask", soon));
        desk.set(new Timer("demo", moved, "ask", soon.plus(Duration.ofMinutes(1))));
        desk.set(new Timer("demo", cancelled, "ask", soon));
        desk.cancel("demo", cancelled, "ask");

        move(soon.plus(Duration.ofMinutes(1)).toString()).statusCode(200);

        await().until(() -> notebook.firedOf(moved).size() == 1);
        assertThat(notebook.firedOf(moved).getFirst().due()).isEqualTo(soon.plus(Duration.ofMinutes(1)));
        assertThat(notebook.firedOf(cancelled)).isEmpty();
    }

    @Test
    void timers_of_many_runners_fire_together_and_one_that_cannot_keeps_nobody_waiting() {
        var due = clock.now().plus(Duration.ofMinutes(1));
        var runners = Stream.generate(UUID::randomUUID).limit(30).toList();
        runners.forEach(runner -> desk.set(new Timer("demo", runner, "ask", due)));
        var poisoned = runners.get(15);
        desk.set(new Timer("demo", poisoned, "poison", due));

        move(due.toString()).statusCode(200);

        await().until(() -> runners.stream()
                .allMatch(runner ->
                        runner.equals(poisoned) || !notebook.firedOf(runner).isEmpty()));
        assertThat(notebook.largestHandful()).isGreaterThan(20);
        assertThat(notebook.firedOf(poisoned)).isEmpty();
        desk.cancel("demo", poisoned, "poison");
        await().until(() -> !notebook.firedOf(poisoned).isEmpty());
    }

    @Test
    void story_time_never_goes_back() {
        move(clock.now().minusSeconds(1).toString())
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("https://backstride.dev/problems/refused"));
    }

    @Test
    void only_ops_may_steer() {
        ops("clinician").get("/ops/story").then().statusCode(403);
        management().get("/ops/story").then().statusCode(401);
        management()
                .header("Authorization", "Bearer " + TestTokens.forged("ops", "demo", "x"))
                .get("/ops/story")
                .then()
                .statusCode(401);
        ops("ops").get("/ops/story").then().statusCode(200).body("held", equalTo(true));
    }

    @ParameterizedTest
    @EnumSource
    void a_bad_token_steers_nothing(BadToken bad) {
        management()
                .header("Authorization", "Bearer " + bad.of("ops", "o"))
                .get("/ops/story")
                .then()
                .statusCode(bad.status())
                .contentType("application/problem+json");
    }

    private io.restassured.response.ValidatableResponse move(String to) {
        return ops("ops")
                .contentType(ContentType.JSON)
                .body("{\"now\":\"" + to + "\"}")
                .put("/ops/story")
                .then();
    }

    private RequestSpecification ops(String role) {
        return management().header("Authorization", "Bearer " + TestTokens.of(role, "demo", "someone"));
    }

    private RequestSpecification management() {
        return given().port(management.getPort()).basePath("/");
    }
}
