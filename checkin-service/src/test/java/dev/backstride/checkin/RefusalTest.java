package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.as;
import static dev.backstride.checkin.World.integrator;
import static dev.backstride.checkin.World.path;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.backstride.events.Topic;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.plumbing.tenant.Tenant;
import dev.backstride.stack.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is wrong is said clearly, and leaves no trace. */
@QuarkusTest
class RefusalTest {

    private static final String GOOD = """
            {"id":"s1","moment":"AFTER","feltAt":"2026-03-02T05:50:00Z","level":3}""";

    @Inject
    DataSource database;

    private UUID runner;

    @BeforeEach
    void enrol() {
        runner = aRunner();
    }

    @AfterEach
    void nothing_was_stored_and_no_event_was_written() throws SQLException {
        assertThat(count("fact where true")).isZero();
        assertThat(count("outbox where type not like '%.runner.registered.%'")).isZero();
        assertThat(Wire.readAll(Topic.SYMPTOMS.internal(), runner)).isEmpty();
    }

    @Test
    void a_wrong_type() {
        refused(post(GOOD.replace("3}", "\"three\"}")), 400, "malformed").body("field", equalTo("level"));
    }

    @Test
    void half_a_level() {
        refused(post(GOOD.replace("3}", "3.5}")), 400, "malformed").body("field", equalTo("level"));
    }

    @Test
    void an_unknown_field() {
        refused(post(GOOD.replace("3}", "3,\"mood\":1}")), 400, "malformed").body("field", equalTo("mood"));
    }

    @Test
    void something_missing() {
        refused(post(GOOD.replace(",\"level\":3", "")), 400, "malformed").body("field", equalTo("level"));
    }

    @Test
    void no_json_at_all() {
        refused(post("level: 3"), 400, "malformed");
        refused(post(""), 400, "malformed");
        refused(post(GOOD + GOOD), 400, "malformed");
    }

    @Test
    void a_level_out_of_range() {
        refused(post(GOOD.replace("3}", "11}")), 422, "invalid").body("violations[0].field", equalTo("level"));
    }

    @Test
    void a_time_in_the_future() {
        refused(post(GOOD.replace("05:50", "06:11")), 422, "implausible-time").body("field", equalTo("feltAt"));
    }

    @Test
    void a_time_before_the_year_2000() {
        refused(post(GOOD.replace("2026", "1999")), 422, "implausible-time");
    }

    @Test
    void a_time_of_receipt_that_is_not_ours() {
        refused(post(GOOD.replace("3}", "3,\"receivedAt\":\"2026-03-02T05:50:00Z\"}")), 422, "invalid")
                .body("field", equalTo("receivedAt"));
    }

    @Test
    void what_no_database_can_keep() {
        refused(post(GOOD.replace("3}", "3,\"note\":\"\\u0000\"}")), 400, "malformed");
        refused(post(GOOD.replace("3}", "3,\"note\":\"\\ud800\"}")), 400, "malformed");
        refused(post(GOOD.replace("3}", "1e999}")), 400, "malformed");
        refused(post(GOOD.replace("2026", "+999999999")), 422, "implausible-time");
    }

    @Test
    void an_unknown_runner() {
        refused(
                integrator()
                        .body(GOOD)
                        .post(path(UUID.randomUUID(), "symptoms"))
                        .then(),
                404,
                "unknown-runner");
    }

    @Test
    void a_runner_of_another_program() {
        var stranger = as(Role.INTEGRATOR, "other", "x").contentType(ContentType.JSON);
        refused(stranger.body(GOOD).post(path(runner, "symptoms")).then(), 404, "unknown-runner");
    }

    @Test
    void a_body_that_is_too_large() {
        refused(post(GOOD.replace("3}", "3,\"note\":\"" + "x".repeat(1 << 20) + "\"}")), 413, "too-large");
    }

    @Test
    void a_wrong_role() {
        refused(
                as(Role.COACH)
                        .contentType(ContentType.JSON)
                        .body(GOOD)
                        .post(path(runner, "symptoms"))
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void no_token() {
        refused(
                given().contentType(ContentType.JSON)
                        .body(GOOD)
                        .post(path(runner, "symptoms"))
                        .then(),
                401,
                "unauthenticated");
    }

    @Test
    void a_forged_or_an_old_token() {
        for (var token : new String[] {
            TestTokens.forged(Role.INTEGRATOR, "demo", "x"), TestTokens.expired(Role.INTEGRATOR, "demo", "x")
        }) {
            given().auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .body(GOOD)
                    .post(path(runner, "symptoms"))
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void where_the_type_of_a_problem_leads() {
        var help = post(GOOD.replace("3}", "11}")).extract().header("Link");
        assertThat(help).isEqualTo("</problems/invalid>; rel=\"help\"");
        given().get("/problems/invalid")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("https://backstride.dev/problems/invalid"), containsString("What to do"));
        given().get("/problems").then().statusCode(200).body(containsString("id=\"too-often\""));
        var elsewhere = given().get("/nowhere").then();
        refused(elsewhere, 404, "unknown-resource").header("Link", "</problems/unknown-resource>; rel=\"help\"");
        refused(given().get("/problems/none-of-ours").then(), 404, "unknown-resource");
    }

    @Test
    void a_media_type_nobody_reads() {
        refused(
                as(Role.INTEGRATOR)
                        .contentType("text/csv")
                        .body("x")
                        .post(path(runner, "symptoms"))
                        .then(),
                415,
                "unsupported-media-type");
    }

    private ValidatableResponse post(String body) {
        return integrator().body(body).post(path(runner, "symptoms")).then();
    }

    private static ValidatableResponse refused(ValidatableResponse response, int status, String type) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/" + type));
    }

    private long count(String rows) throws SQLException {
        try (var connection = Tenant.everyone(() -> database.getConnection());
                var query = connection.prepareStatement("select count(*) from " + rows + " and runner_id = ?")) {
            query.setObject(1, runner);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
