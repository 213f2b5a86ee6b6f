package dev.backstride.notification.escalation;

import static dev.backstride.events.EventType.ESCALATION_RAISED;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.runner.Consent;
import dev.backstride.notification.testing.Api;
import dev.backstride.notification.testing.Assessments;
import dev.backstride.notification.testing.Scene;
import dev.backstride.plumbing.tenant.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EscalationResourceTest {

    private static final String ESCALATIONS = "/v1/escalations";

    @Inject
    Scene scene;

    @Test
    void a_clinician_sees_the_red_flags_of_the_program() {
        var runner = anEscalation();

        open(Api.clinician())
                .body("items.status", everyItem(equalTo("OPEN")))
                .body(of(runner, "codes"), contains("RF_FEVER", "ESC_URGENT"))
                .body(of(runner, "tier"), equalTo("T1"))
                .body(of(runner, "recipients"), contains("RUNNER", "CLINICIAN"));
    }

    @Test
    void a_coach_sees_red_flags_only_with_consent() {
        var silent = anEscalation();
        var open = anEscalation(Consent.FLAGS);

        open(Api.as(Role.COACH))
                .body(of(silent, "codes"), contains("ESC_URGENT"))
                .body(of(silent, "tier"), equalTo("T1"))
                .body(of(silent, "cleared"), equalTo(false))
                .body(of(open, "codes"), contains("RF_FEVER", "ESC_URGENT"));
    }

    @Test
    void a_partner_sees_what_a_coach_does_of_those_who_share() {
        var silent = anEscalation();
        var sharing = anEscalation(Consent.FEED);
        var open = anEscalation(Consent.FEED, Consent.FLAGS);

        open(Api.as(Role.PARTNER))
                .body(of(silent, "id"), nullValue())
                .body(of(sharing, "codes"), contains("ESC_URGENT"))
                .body(of(sharing, "cleared"), equalTo(false))
                .body(of(open, "codes"), contains("RF_FEVER", "ESC_URGENT"));
    }

    @Test
    void another_program_sees_none_of_ours() {
        var runner = anEscalation();

        open(Api.as(Role.CLINICIAN, "other", "someone")).body(of(runner, "id"), equalTo(null));
    }

    @Test
    void an_unknown_status_is_refused() {
        Api.clinician()
                .queryParam("status", "LOUD")
                .get(ESCALATIONS)
                .then()
                .statusCode(400)
                .body("field", equalTo("status"))
                .body("type", endsWith("/malformed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.OPS, Role.INTEGRATOR, Role.RUNNER})
    void who_has_no_business_here_is_turned_away(String role) {
        Api.as(role).get(ESCALATIONS).then().statusCode(403);
    }

    private static ValidatableResponse open(RequestSpecification reader) {
        return reader.queryParam("status", "OPEN").get(ESCALATIONS).then().statusCode(200);
    }

    private static String of(UUID runner, String field) {
        return "items.find { it.runner == '" + runner + "' }?." + field;
    }

    private UUID anEscalation(Consent... consents) {
        var runner = scene.aRunner(consents);
        scene.decided(Assessments.of(runner)
                .at(scene.now())
                .deciding(Verdict.RED_FLAG, Action.STOP_URGENT, Code.RF_FEVER, Code.ESC_URGENT)
                .telling(Recipient.RUNNER, Recipient.CLINICIAN)
                .build());
        scene.hears(runner, ESCALATION_RAISED);
        return runner;
    }
}
