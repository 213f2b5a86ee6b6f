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

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.checkin.standing.Decisions;
import dev.backstride.checkin.standing.Escalations;
import dev.backstride.events.EventType;
import dev.backstride.events.Topic;
import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Amendment;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Panel;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Retraction;
import dev.backstride.events.decision.Standing;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Versions;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StandingTest {

    private static final Instant AT = Instant.parse("2026-03-02T05:00:00Z");

    @Inject
    ObjectMapper json;

    @Inject
    Decisions decisions;

    @Inject
    Escalations escalations;

    @Inject
    SealedLinks links;

    @Test
    void the_latest_decision_in_force_stands() {
        var runner = aRunner();
        var first = assessment(runner, Action.GO, AT, null);
        var second = assessment(runner, Action.HOLD, AT.plusSeconds(60), null);
        var amended = assessment(runner, Action.REST, AT.plusSeconds(60), second.id());
        for (var assessment : List.of(first, second, amended)) {
            publish(Topic.ASSESSMENTS, EventType.ASSESSMENT_MADE, runner, assessment);
        }
        eventually(() -> standing(runner).equals(Optional.of(Action.REST)));

        publish(
                Topic.ASSESSMENTS,
                EventType.ASSESSMENT_RETRACTED,
                runner,
                new Retraction(
                        amended.id(), runner, amended.content().decision().at(), AT, Amendment.RETRACTED));
        eventually(() -> standing(runner).equals(Optional.of(Action.GO)));
    }

    @Test
    void what_waits_for_answers_stands_when_they_are_all_in() {
        var runner = aRunner();
        var asking = assessment(runner, Action.SCREEN_FIRST, AT, null);
        var panel = new Panel(List.of(Flag.RF_FEVER, Flag.RF_BILATERAL_LEG), Action.HOLD);
        publish(
                Topic.ASSESSMENTS,
                EventType.ASSESSMENT_MADE,
                runner,
                new Assessment(asking.id(), asking.content(), AT, null, null, null, panel, null));
        eventually(() -> standing(runner).equals(Optional.of(Action.SCREEN_FIRST)));
        var link = new PanelLink("demo", runner, asking.id(), panel.unanswered(), AT.plus(Duration.ofDays(14)));

        given().urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded")
                .formParam("none", "LEGS", "WHOLE_BODY")
                .post("/safety-questions/" + links.seal(link))
                .then()
                .statusCode(200)
                .body(containsString("Run as you do now"));
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

        publish(Topic.MESSAGES, EventType.ESCALATION_RAISED, runner, escalation);
        eventually(() -> transactional(() -> escalations.open("demo", runner).isPresent()));

        acknowledge(runner, escalation.id(), Role.CLINICIAN, 201);
        acknowledge(runner, escalation.id(), Role.COACH, 201);
        var told = Wire.read(Topic.SYMPTOMS.internal(), runner, 2);
        assertThat(told.getFirst().type()).isEqualTo("dev.backstride.acknowledgement.given.v1");
        assertThat(told.getFirst().data()).contains("\"by\":\"CLINICIAN\"");

        publish(Topic.MESSAGES, EventType.ESCALATION_CLOSED, runner, escalation);
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

    private Optional<Action> standing(UUID runner) {
        return transactional(() -> decisions.standing("demo", runner).map(row -> row.action(Set.of())));
    }

    private static <T> T transactional(Callable<T> work) {
        return Tenant.of("demo", () -> QuarkusTransaction.requiringNew().call(work));
    }

    private static void eventually(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(30)).until(condition);
    }

    private static Assessment assessment(UUID runner, Action action, Instant at, @Nullable UUID supersedes) {
        var decision = new Decision(
                at, Trigger.RUN, null, action, List.of(Code.FIRST_RUN), Mode.NONE, null, List.of(Recipient.RUNNER));
        var content = new Content(
                runner, null, "r1", decision, new Standing(Mode.NONE, null), List.of("r1"), new Versions("1", "1"));
        return new Assessment(UUID.randomUUID(), content, at, supersedes, null, null, null, null);
    }

    private void publish(Topic topic, EventType type, UUID runner, Record data) {
        var headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", type.wireName(),
                "ce_subject", runner.toString(),
                "ce_program", "demo",
                "ce_time", AT.toString(),
                "ce_recordedtime", AT.toString(),
                "ce_causation", UUID.randomUUID().toString(),
                "ce_traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        try {
            Wire.send(topic.internal(), runner, headers, json.writeValueAsString(data));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
