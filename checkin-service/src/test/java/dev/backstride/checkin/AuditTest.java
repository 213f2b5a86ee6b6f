package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRun;
import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.as;
import static dev.backstride.checkin.World.path;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Recipient;
import dev.backstride.events.fact.Tier;
import dev.backstride.plumbing.link.AcknowledgementLink;
import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.link.UnsubscribeLink;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.plumbing.tenant.Tenant;
import dev.backstride.stack.testing.Leftovers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who came to a runner's data by pages, links and lists, which name the runner in no path or to nobody but us. */
@QuarkusTest
class AuditTest {

    private static final Instant LATER = Instant.parse("2026-03-16T06:00:00Z");

    @Inject
    SealedLinks links;

    @Inject
    OwnLinks own;

    @Inject
    Elsewhere elsewhere;

    @Inject
    AgroalDataSource database;

    private final SigningIn browser = new SigningIn();

    @Test
    void staff_who_look_at_the_desk_and_at_a_runners_page_are_on_record() {
        var one = Case.of(elsewhere, "");
        browser.as("jo", Role.COACH, "demo");
        browser.get(one.page());
        browser.send(one.page() + "/placements", Map.of("rung", "1"));

        assertThat(recorded(one.runner()))
                .contains(
                        "coach jo GET /staff ALLOWED",
                        "coach jo GET /staff/runners/{runner} ALLOWED",
                        "coach jo POST /staff/runners/{runner}/placements DENIED");
    }

    @Test
    void staff_of_another_program_leave_their_word_in_theirs_alone() {
        var one = Case.of(elsewhere, "");
        browser.as("jo", Role.CLINICIAN, "other");

        assertThat(browser.get(one.page()).statusCode()).isEqualTo(404);

        assertThat(recorded(one.runner())).noneMatch(row -> row.contains("/staff"));
        as(Role.OPS, "other", "olga").get(path(one.runner(), "audit")).then().statusCode(404);
    }

    @Test
    void runners_who_sign_in_are_on_record_on_their_own_page() {
        var runner = aRunner();
        browser.at("/me", runner.toString(), Role.RUNNER, "demo");
        browser.post("/me", "do", "STRENGTH");
        browser.get("/me/export");

        assertThat(recorded(runner))
                .contains("runner null GET /me ALLOWED", "runner null POST /me ALLOWED")
                .contains("runner null GET /me/export ALLOWED");
    }

    @Test
    void whoever_comes_with_a_link_is_on_record_by_what_it_is_for() {
        var runner = aRunner();
        own.page(runner).statusCode(200);
        own.press(runner, Map.of("do", "STRENGTH"));
        open("unsubscribe", links.seal(new UnsubscribeLink("demo", runner, LATER)));
        open(
                "acknowledge",
                links.seal(new AcknowledgementLink(
                        "demo", runner, UUID.randomUUID(), Tier.T1, LATER.minusSeconds(60), Recipient.COACH, LATER)));

        assertThat(recorded(runner))
                .contains("link OWN_PAGE GET /me/{token} ALLOWED", "link OWN_PAGE POST /me/{token} ALLOWED")
                .contains("link UNSUBSCRIBE GET /unsubscribe/{token} ALLOWED")
                .contains("link ACKNOWLEDGEMENT COACH GET /acknowledge/{token} ALLOWED");
    }

    @Test
    void a_batch_leaves_a_row_for_each_runner_who_is_known() {
        var runner = aRunner();
        var another = aRunner();
        var lines = symptom(runner, "s1")
                + symptom(runner, "s2")
                + symptom(another, "s1")
                + symptom(UUID.randomUUID(), "s1");

        as(Role.INTEGRATOR)
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/v1/batches")
                .then()
                .statusCode(200);

        assertThat(List.of(runner, another))
                .allSatisfy(one -> assertThat(recorded(one))
                        .filteredOn(row -> row.contains("/v1/batches"))
                        .containsExactly("integrator someone POST /v1/batches ALLOWED"));
    }

    @Test
    void registering_and_listing_are_on_record() {
        var runner = aRunner();
        var called = as(Role.INTEGRATOR).get("/v1/runners/" + runner).jsonPath().getString("externalId");
        as(Role.COACH)
                .queryParam("externalId", called)
                .get("/v1/runners")
                .then()
                .statusCode(200);

        assertThat(recorded(runner))
                .containsExactly(
                        "coach someone GET /v1/runners ALLOWED",
                        "integrator someone GET /v1/runners/{id} ALLOWED",
                        "integrator someone POST /v1/runners ALLOWED");
    }

    @Test
    void what_is_on_record_outlives_the_runner_and_names_nobody() throws SQLException {
        var runner = aRunner();
        aRun(runner, "r1");
        as(Role.RUNNER, "demo", runner.toString())
                .delete("/v1/runners/" + runner)
                .then()
                .statusCode(202);

        assertThat(recorded(runner))
                .containsExactly(
                        "service checkin-service erase ALLOWED",
                        "runner null DELETE /v1/runners/{runner} ALLOWED",
                        "integrator someone POST /v1/runners/{runner}/runs ALLOWED",
                        "integrator someone POST /v1/runners ALLOWED");
        try (var connection = Tenant.everyone(() -> database.getConnection())) {
            assertThat(Leftovers.of(connection, runner.toString())).noneMatch(place -> place.contains("audit"));
        }
    }

    private static String symptom(UUID runner, String id) {
        return """
                {"type":"symptom","runnerId":"%s","id":"%s","moment":"AFTER","feltAt":"2026-03-02T05:00:00Z","level":1}
                """.formatted(runner, id);
    }

    private static void open(String page, String token) {
        given().urlEncodingEnabled(false).get("/" + page + "/" + token).then().statusCode(200);
    }

    /** The newest first, as staff read it. */
    private static List<String> recorded(UUID runner) {
        List<Map<String, String>> items = as(Role.OPS)
                .get(path(runner, "audit"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
        return items.stream()
                .filter(row -> !"ops".equals(row.get("role")))
                .map(row -> "%s %s %s %s"
                        .formatted(row.get("role"), row.get("actor"), row.get("action"), row.get("outcome")))
                .toList();
    }
}
