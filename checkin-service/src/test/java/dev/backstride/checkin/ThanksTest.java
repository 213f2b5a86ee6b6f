package dev.backstride.checkin;

import static dev.backstride.checkin.Pages.open;
import static dev.backstride.checkin.Pages.send;
import static dev.backstride.checkin.World.aRun;
import static dev.backstride.checkin.World.aRunner;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.backstride.events.decision.Action;
import dev.backstride.events.fact.Flag;
import dev.backstride.plumbing.link.PanelLink;
import dev.backstride.plumbing.link.SealedLinks;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said after an answer: what is next where the answer is weighed, and nothing ordinary to who is stopped. */
@QuarkusTest
class ThanksTest {

    private static final String LATER = "We will write to you";
    private static final String HOLD = "Keep to runs you know";

    @Inject
    SealedLinks links;

    @Inject
    Elsewhere elsewhere;

    @Test
    void an_answer_that_nobody_has_weighed_is_no_reason_to_repeat_older_advice() {
        var runner = aRunner();
        aRun(runner, "r1");
        decide(runner, Action.GO, "r1");

        send(links.seal(Pages.link(runner, UUID.randomUUID())), Map.of("level", "2"))
                .statusCode(200)
                .body(containsString(LATER), not(containsString("Run as you planned")));
    }

    @Test
    void the_decision_on_the_answer_is_said_with_what_would_change_it_until_the_answer_changes() {
        var runner = aRunner();
        aRun(runner, "r1");
        var followUp = UUID.randomUUID();
        var token = links.seal(Pages.link(runner, followUp));
        send(token, Map.of("level", "2")).body(containsString(LATER));
        decide(runner, Action.HOLD, followUp + "-level");

        send(token, Map.of("level", "2"))
                .statusCode(200)
                .body(containsString(HOLD), containsString("then the plan changes"), not(containsString(LATER)));
        send(token, Map.of("level", "5")).body(containsString(LATER), not(containsString(HOLD)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {"STOP_PROMPT", "STOP_URGENT", "STOP_EMERGENCY"})
    void who_is_stopped_hears_that_on_every_page(Action stop) {
        var runner = aRunner();
        aRun(runner, "r1");
        decide(runner, stop, "r1");
        var token = links.seal(Pages.link(runner, UUID.randomUUID()));

        open(token).body(not(containsString("name=\"start\"")), not(containsString("name=\"strength\"")));
        send(token, Map.of("level", "0", "none", "ALL"))
                .statusCode(200)
                .body(containsString("Stop running until a clinician has cleared you"))
                .body(not(containsString(LATER)));
    }

    @Test
    void who_has_named_a_red_flag_is_stopped_before_any_decision_says_so() {
        var runner = aRunner();
        aRun(runner, "r1");
        decide(runner, Action.GO, "r1");
        var panel = new PanelLink("demo", runner, UUID.randomUUID(), List.of(Flag.RF_WEIGHT_LOSS), Pages.LATER);
        given().urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded")
                .formParam("flag", "RF_WEIGHT_LOSS")
                .post("/safety-questions/" + links.seal(panel))
                .then()
                .statusCode(200)
                .body(containsString("within seven days"));

        send(links.seal(Pages.link(runner, UUID.randomUUID())), Map.of("level", "0"))
                .body(containsString("Stop running until a clinician has cleared you"))
                .body(not(containsString("Run as you planned")), not(containsString(LATER)));
    }

    private void decide(UUID runner, Action action, String fact) {
        elsewhere.decide(Elsewhere.on(List.of(fact), runner, action, Elsewhere.AT, null));
        await().atMost(Duration.ofSeconds(30)).until(() -> elsewhere.stands(runner, action));
    }
}
