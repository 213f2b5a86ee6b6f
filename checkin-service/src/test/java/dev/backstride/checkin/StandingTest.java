package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.as;
import static dev.backstride.checkin.World.path;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.backstride.checkin.standing.Escalations;
import dev.backstride.events.EventType;
import dev.backstride.events.Topic;
import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Amendment;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Panel;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Retraction;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Tier;
import dev.backstride.events.message.Escalation;
import dev.backstride.plumbing.link.PanelLink;
import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StandingTest {

    private static final Instant AT = Instant.parse("2026-03-02T05:00:00Z");

    @Inject
    Elsewhere elsewhere;

    @Inject
    Escalations escalations;

    @Inject
    SealedLinks links;

    @Test
    void the_latest_decision_in_force_stands() {
        var runner = aRunner();
        var first = Elsewhere.assessment(runner, Action.GO, AT, null);
        var second = Elsewhere.assessment(runner, Action.HOLD, AT.plusSeconds(60), null);
        var amended = Elsewhere.assessment(runner, Action.REST, AT.plusSeconds(60), second.id());
        for (var assessment : List.of(first, second, amended)) {
            elsewhere.publish(Topic.ASSESSMENTS, EventType.ASSESSMENT_MADE, runner, assessment);
        }
        eventually(() -> elsewhere.standing(runner).equals(Optional.of(Action.REST)));

        elsewhere.publish(
                Topic.ASSESSMENTS,
                EventType.ASSESSMENT_RETRACTED,
                runner,
                new Retraction(
                        amended.id(), runner, amended.content().decision().at(), AT, Amendment.RETRACTED));
        eventually(() -> elsewhere.standing(runner).equals(Optional.of(Action.GO)));
    }

    @Test
    void what_waits_for_answers_stands_when_they_are_all_in() {
        var runner = aRunner();
        var asking = Elsewhere.assessment(runner, Action.SCREEN_FIRST, AT, null);
        var panel = new Panel(List.of(Flag.RF_FEVER, Flag.RF_BILATERAL_LEG), Action.HOLD);
        elsewhere.publish(
                Topic.ASSESSMENTS,
                EventType.ASSESSMENT_MADE,
                runner,
                new Assessment(asking.id(), asking.content(), AT, null, null, null, panel, null));
        eventually(() -> elsewhere.standing(runner).equals(Optional.of(Action.SCREEN_FIRST)));
        var link = new PanelLink("demo", runner, asking.id(), panel.unanswered(), AT.plus(Duration.ofDays(14)));

        given().urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded")
                .formParam("none", "ALL")
                .post("/safety-questions/" + links.seal(link))
                .then()
                .statusCode(200)
                .body(containsString("Keep to runs you know"));
    }

    @Test
    void a_clinician_acknowledges_an_escalation_that_was_raised() {
        var runner = aRunner();
        var escalation = new Escalation(
                UUID.randomUUID(),
                runner,
                Tier.T0,
                List.of(Code.ESC_EMERGENCY),
                UUID.randomUUID(),
                List.of(Recipient.CLINICIAN),
                AT,
                null);
        acknowledge(runner, escalation.id(), Role.CLINICIAN, 404);

        elsewhere.publish(Topic.MESSAGES, EventType.ESCALATION_RAISED, runner, escalation);
        eventually(() -> transactional(() -> escalations.open("demo", runner).isPresent()));

        acknowledge(runner, escalation.id(), Role.CLINICIAN, 201);
        acknowledge(runner, escalation.id(), Role.COACH, 201);
        var told = Wire.read(Topic.SYMPTOMS.internal(), runner, 2);
        assertThat(told.getFirst().type()).isEqualTo("dev.backstride.acknowledgement.given.v1");
        assertThat(told.getFirst().data()).contains("\"by\":\"CLINICIAN\"");

        elsewhere.publish(Topic.MESSAGES, EventType.ESCALATION_CLOSED, runner, escalation);
        eventually(() -> transactional(() -> escalations.open("demo", runner).isEmpty()));
    }

    private static void acknowledge(UUID runner, UUID escalation, String role, int status) {
        var response = as(role).contentType(ContentType.JSON)
                .body("""
                        {"escalationId":"%s","at":"2026-03-02T05:55:00Z"}""".formatted(escalation))
                .post(path(runner, "acknowledgements"))
                .then()
                .statusCode(status);
        if (status == 404) {
            response.body("type", endsWith("/unknown-escalation"));
        } else {
            response.body("by", equalTo(role.toUpperCase(java.util.Locale.ROOT)));
        }
    }

    private static <T> T transactional(Callable<T> work) {
        return Tenant.of("demo", () -> QuarkusTransaction.requiringNew().call(work));
    }

    private static void eventually(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(30)).until(condition);
    }
}
