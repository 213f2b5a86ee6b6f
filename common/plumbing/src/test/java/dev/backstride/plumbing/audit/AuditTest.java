package dev.backstride.plumbing.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstride.plumbing.link.OwnPageLink;
import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.plumbing.tenant.Tenant;
import dev.backstride.stack.testing.Leftovers;
import dev.backstride.stack.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who touches a runner's data is on record, whatever becomes of it. */
@QuarkusTest
class AuditTest {

    private static final String THINGS = "/v1/runners/{runner}/things";

    @Inject
    Things things;

    @Inject
    SealedLinks links;

    @Inject
    AuditHorizon horizon;

    private final UUID runner = UUID.randomUUID();

    @Test
    void who_reads_is_on_record() throws SQLException {
        as(Role.COACH, "Ana").get(THINGS, runner).then().statusCode(200);
        as(Role.COACH, "Ana").get("/v1/runners/{id}", runner).then().statusCode(200);
        as(Role.RUNNER, runner.toString()).get(THINGS, runner).then().statusCode(200);

        assertThat(things.recorded("demo", runner))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("coach Ana GET " + THINGS + " ALLOWED"),
                        second -> assertThat(second).isEqualTo("coach Ana GET /v1/runners/{id} ALLOWED"),
                        third -> assertThat(third).matches("runner [0-9a-f]{64} GET .* ALLOWED"));
    }

    @Test
    void who_is_denied_or_finds_nothing_is_too() throws SQLException {
        as(Role.PARTNER, "Pia").get(THINGS, runner).then().statusCode(403);
        as(Role.RUNNER, UUID.randomUUID().toString()).get(THINGS, runner).then().statusCode(403);
        as(Role.COACH, "Ana").get(THINGS + "/{thing}", runner, "none").then().statusCode(404);

        assertThat(things.recorded("demo", runner))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("partner Pia GET " + THINGS + " DENIED"),
                        second -> assertThat(second).matches("runner [0-9a-f]{64} GET .* DENIED"),
                        third -> assertThat(third).isEqualTo("coach Ana GET " + THINGS + "/{thing} NOT_FOUND"));
    }

    @Test
    void nobody_in_particular_is_not() throws SQLException {
        given().get(THINGS, runner).then().statusCode(401);
        given().auth().oauth2("made.up.token").get(THINGS, runner).then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.of(Role.COACH, "unheard-of", "Ana"))
                .get(THINGS, runner)
                .then()
                .statusCode(200);

        assertThat(things.recorded("demo", runner)).isEmpty();
    }

    @Test
    void who_lists_runners_leaves_a_row_for_each() throws SQLException {
        var another = UUID.randomUUID();

        as(Role.COACH, "Ana")
                .queryParam("who", runner, another)
                .get("/v1/runners")
                .then()
                .statusCode(200);

        assertThat(things.recorded("demo", runner)).containsExactly("coach Ana GET /v1/runners ALLOWED");
        assertThat(things.recorded("demo", another)).hasSize(1);
    }

    @Test
    void a_change_and_its_row_are_one_transaction() throws SQLException {
        as(Role.INTEGRATOR, "app").post(THINGS, runner).then().statusCode(204);

        assertThat(things.recorded("demo", runner)).containsExactly("integrator app POST " + THINGS + " ALLOWED");
        assertThat(things.keptOnRecord("demo", runner)).isEqualTo(1);
    }

    @Test
    void a_change_that_is_refused_or_fails_leaves_no_word_of_being_allowed() throws SQLException {
        as(Role.INTEGRATOR, "app").post(THINGS + "?then=refuse", runner).then().statusCode(422);
        as(Role.INTEGRATOR, "app").post(THINGS + "?then=fail", runner).then().statusCode(500);

        assertThat(things.recorded("demo", runner)).containsExactly("integrator app POST " + THINGS + " REFUSED");
    }

    @Test
    void who_comes_with_a_link_is_known_by_what_it_is_for_and_the_link_is_not_kept() throws SQLException {
        var token = links.seal(new OwnPageLink("demo", runner, Instant.EPOCH));

        given().get("/v1/runners/behind/{token}", token).then().statusCode(200);

        assertThat(things.recorded("demo", runner))
                .containsExactly("link OWN_PAGE GET /v1/runners/behind/{token} ALLOWED");
        try (var connection = things.everyone()) {
            assertThat(Leftovers.of(connection, token)).isEmpty();
        }
    }

    @Test
    void the_runners_id_is_nowhere_in_clear() throws SQLException {
        as(Role.RUNNER, runner.toString()).get(THINGS, runner).then().statusCode(200);
        as(Role.RUNNER, runner.toString()).get(THINGS, UUID.randomUUID()).then().statusCode(403);
        as(Role.COACH, "Ana").get(THINGS + "/{thing}", runner, runner).then().statusCode(404);

        assertThat(things.recorded("demo", runner)).hasSize(2);
        try (var connection = things.everyone()) {
            assertThat(Leftovers.of(connection, runner.toString())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update runner_audit set outcome = 'DENIED'", "delete from runner_audit", "truncate runner_audit"
            })
    void what_is_on_record_stays(String statement) throws SQLException {
        as(Role.COACH, "Ana").get(THINGS, runner).then().statusCode(200);

        assertThatThrownBy(() -> things.run(statement)).hasMessageContaining("the audit of runners is");

        assertThat(things.recorded("demo", runner)).hasSize(1);
    }

    @Test
    void only_what_is_old_is_let_go_of() throws SQLException {
        things.run("""
                insert into runner_audit (at, program, runner_hash, role, actor, action, outcome)
                values (now() - interval '4 years', 'demo', 'old', 'coach', 'Ana', 'GET', 'ALLOWED'),
                       (now() - interval '2 years', 'demo', 'old', 'coach', 'Bea', 'GET', 'ALLOWED')""");

        var gone = Tenant.everyone(() -> horizon.letGo(Instant.now()));

        assertThat(gone).isEqualTo(1);
        assertThatThrownBy(() ->
                        Tenant.everyone(() -> horizon.letGo(Instant.now().plus(1200, ChronoUnit.DAYS))))
                .as("what is young stays, whatever the time is said to be")
                .hasStackTraceContaining("for a year at least");
    }

    @Test
    void what_cannot_be_put_on_record_is_not_answered() throws SQLException {
        things.run("alter table runner_audit rename to runner_audit_away");
        try {
            var answer = as(Role.COACH, "Ana").get(THINGS, runner).then().extract();

            assertThat(answer.statusCode()).isGreaterThanOrEqualTo(500);
            assertThat(answer.body().asString()).doesNotContain(ThingsResource.THING);
            as(Role.PARTNER, "Pia").get(THINGS, runner).then().statusCode(403);
        } finally {
            things.run("alter table runner_audit_away rename to runner_audit");
        }
        as(Role.COACH, "Ana").get(THINGS, runner).then().statusCode(200);
    }

    @Test
    void programs_are_kept_apart() throws SQLException {
        as(Role.COACH, "Ana").get(THINGS, runner).then().statusCode(200);
        given().auth()
                .oauth2(TestTokens.of(Role.COACH, "other", "Bea"))
                .get(THINGS, runner)
                .then()
                .statusCode(200);

        assertThat(things.recorded("demo", runner)).containsExactly("coach Ana GET " + THINGS + " ALLOWED");
        assertThat(things.recorded("other", runner)).containsExactly("coach Bea GET " + THINGS + " ALLOWED");
        assertThat(List.of("demo", "other"))
                .allSatisfy(program ->
                        Tenant.of(program, () -> assertThat(things.programs()).containsExactly(program)));
    }

    private static RequestSpecification as(String role, String name) {
        return given().auth().oauth2(TestTokens.of(role, "demo", name));
    }
}
