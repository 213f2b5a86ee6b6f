package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRunner;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.backstride.checkin.standing.Escalations;
import dev.backstride.events.Topic;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.fact.Tier;
import dev.backstride.plumbing.link.AcknowledgementLink;
import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Whoever is called in takes an escalation over by the link in their message. */
@QuarkusTest
class AcknowledgementPageTest {

    private static final Instant RAISED = Instant.parse("2026-03-02T05:15:00Z");
    private static final Instant LATER = Instant.parse("2026-03-16T06:00:00Z");

    @Inject
    SealedLinks links;

    @Inject
    Escalations escalations;

    @Inject
    DataSource database;

    @Test
    void the_page_says_how_soon_and_since_when_and_nothing_of_the_runner() {
        var runner = aRunner();
        var token = token(runner, UUID.randomUUID(), Recipient.CLINICIAN);

        for (var look = 0; look < 2; look++) {
            open(token)
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .header("X-Robots-Tag", "noindex")
                    .header("Referrer-Policy", "no-referrer")
                    .header("Content-Security-Policy", containsString("form-action 'self'"))
                    .body(containsString("Emergency: act now"), containsString("2 March, 05:15 (UTC)"))
                    .body(containsString("<form method=\"post\">"), containsString("I take this over"))
                    .body(not(containsString(runner.toString())), not(containsString("Ada")))
                    .body(not(containsString("<script>")));
        }
        assertThat(Wire.readAll(Topic.SYMPTOMS.internal(), runner)).isEmpty();
    }

    @Test
    void taking_it_over_is_an_acknowledgement_that_says_who_and_that_it_came_by_link() {
        var runner = aRunner();
        var escalation = UUID.randomUUID();

        press(token(runner, escalation, Recipient.ON_CALL)).statusCode(200).body(containsString("It is yours"));

        var told = Wire.read(Topic.SYMPTOMS.internal(), runner, 1).getFirst();
        assertThat(told.type()).isEqualTo("dev.backstride.acknowledgement.given.v1");
        assertThat(told.headers()).containsEntry("ce_causation", escalation.toString());
        assertThat(told.data())
                .contains("\"escalationId\":\"" + escalation + "\"", "\"by\":\"ON_CALL\"", "\"via\":\"LINK\"")
                .contains("\"at\":\"2026-03-02T06:00:00Z\"");
    }

    @Test
    void pressed_again_or_by_another_copy_nothing_changes() {
        var runner = aRunner();
        var escalation = UUID.randomUUID();
        var token = token(runner, escalation, Recipient.COACH);
        press(token).statusCode(200);

        for (var again : new String[] {token, token(runner, escalation, Recipient.COACH)}) {
            press(again).statusCode(200).body(containsString("Somebody has this"));
            open(again).statusCode(200).body(containsString("Somebody has this"), not(containsString("<form")));
        }
        assertThat(Wire.readAll(Topic.SYMPTOMS.internal(), runner)).hasSize(1);
    }

    @Test
    void what_somebody_else_took_is_shown_as_taken_and_what_is_over_as_over() throws SQLException {
        var runner = aRunner();
        var escalation = UUID.randomUUID();
        press(token(runner, escalation, Recipient.CLINICIAN)).statusCode(200);
        var coach = token(runner, escalation, Recipient.COACH);

        becomes(escalation, "ACKNOWLEDGED");
        press(coach).statusCode(200).body(containsString("Somebody has this"));
        becomes(escalation, "CLOSED");
        open(coach).statusCode(410).body(containsString("Nobody is needed any more"));
        press(coach).statusCode(410).body(containsString("Nobody is needed any more"));

        assertThat(Wire.readAll(Topic.SYMPTOMS.internal(), runner)).hasSize(1);
    }

    @Test
    void what_expired_may_still_be_taken() throws SQLException {
        var runner = aRunner();
        var escalation = UUID.randomUUID();
        var coach = token(runner, escalation, Recipient.COACH);
        press(token(runner, escalation, Recipient.CLINICIAN)).statusCode(200);
        becomes(escalation, "EXPIRED");

        press(coach).statusCode(200).body(containsString("It is yours"));

        assertThat(Wire.read(Topic.SYMPTOMS.internal(), runner, 2)).hasSize(2);
    }

    @Test
    void the_desk_of_the_program_knows_of_it_before_the_event_arrives() {
        var runner = aRunner();

        press(token(runner, UUID.randomUUID(), Recipient.CLINICIAN)).statusCode(200);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> Tenant.of(
                        "demo",
                        () -> QuarkusTransaction.requiringNew()
                                .call(() -> escalations.open("demo", runner).isPresent())));
    }

    @Test
    void a_link_is_dead_when_it_is_old_when_the_runner_is_erased_and_when_it_is_not_ours() {
        var runner = aRunner();
        var old = links.seal(link("demo", runner, UUID.randomUUID(), Recipient.CLINICIAN, RAISED));
        open(old).statusCode(410).body(containsString("too old"));
        press(old).statusCode(410).body(containsString("too old"));
        var strange = links.seal(link("demo", UUID.randomUUID(), UUID.randomUUID(), Recipient.CLINICIAN, LATER));
        for (var token : new String[] {"x", strange}) {
            open(token).statusCode(404).body(containsString("nowhere"));
            press(token).statusCode(404).body(containsString("nowhere"));
        }
        var token = token(runner, UUID.randomUUID(), Recipient.CLINICIAN);

        World.as(Role.INTEGRATOR).delete("/v1/runners/" + runner).then().statusCode(202);

        open(token).statusCode(410).body(containsString("Nobody is needed any more"));
        press(token).statusCode(410).body(containsString("Nobody is needed any more"));
    }

    @Test
    void whoever_has_a_token_does_not_claim_a_link() {
        var runner = aRunner();

        World.as(Role.COACH)
                .contentType("application/json")
                .body(Map.of("escalationId", UUID.randomUUID(), "at", "2026-03-02T05:55:00Z", "via", "LINK"))
                .post(World.path(runner, "acknowledgements"))
                .then()
                .statusCode(422)
                .body("field", equalTo("via"));
    }

    private void becomes(UUID escalation, String status) throws SQLException {
        try (var connection = Tenant.everyone(() -> database.getConnection());
                var update = connection.prepareStatement("update escalation set status = ? where id = ?")) {
            update.setString(1, status);
            update.setObject(2, escalation);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private String token(UUID runner, UUID escalation, Recipient by) {
        return links.seal(link("demo", runner, escalation, by, LATER));
    }

    private static AcknowledgementLink link(
            String program, UUID runner, UUID escalation, Recipient by, Instant expires) {
        return new AcknowledgementLink(program, runner, escalation, Tier.T0, RAISED, by, expires);
    }

    private static ValidatableResponse open(String token) {
        return given().urlEncodingEnabled(false)
                .get("/acknowledge/" + token)
                .then()
                .contentType(equalTo("text/html;charset=UTF-8"));
    }

    private static ValidatableResponse press(String token) {
        return given().urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded")
                .post("/acknowledge/" + token)
                .then();
    }
}
