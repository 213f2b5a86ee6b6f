package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRunner;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.backstride.checkin.Wire.Seen;
import dev.backstride.events.Topic;
import dev.backstride.events.fact.Flag;
import dev.backstride.plumbing.link.PanelLink;
import dev.backstride.plumbing.link.SealedLinks;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Red-flag questions, answered on the page behind a sealed link. */
@QuarkusTest
class PanelPageTest {

    private static final Instant LATER = Instant.parse("2026-03-16T06:00:00Z");
    private static final String[] NONE = {"none", "ALL"};

    @Inject
    SealedLinks links;

    @Test
    void the_form_asks_what_is_due_in_groups_and_looking_uses_nothing_up() {
        var token = token(aRunner(), Flag.RF_SADDLE_SENSATION, Flag.RF_BILATERAL_LEG);

        for (var look = 0; look < 2; look++) {
            open(token)
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body(containsString("between the legs"), containsString("both legs"))
                    .body(containsString("name=\"none\" value=\"ALL\""), containsString("None of these"))
                    .body(not(containsString("RF_FEVER")), not(containsString("A fall")))
                    .body(not(containsString("<script>")));
        }
    }

    @Test
    void none_of_these_is_a_no_to_each_and_goes_the_way_of_every_screening() {
        var runner = aRunner();
        var decision = UUID.randomUUID();

        send(token(runner, decision, Flag.RF_SADDLE_SENSATION, Flag.RF_FEVER), NONE)
                .statusCode(200)
                .body(containsString("Your answers are in"), not(containsString("role=\"alert\"")));

        var told = Wire.read(Topic.SYMPTOMS.internal(), runner, 1).getFirst();
        assertThat(told.headers()).containsEntry("ce_type", "dev.backstride.screening.answered.v1");
        assertThat(told.headers()).containsEntry("ce_causation", decision.toString());
        assertThat(told.data())
                .contains("\"RF_SADDLE_SENSATION\":\"NO\"", "\"RF_FEVER\":\"NO\"", "2026-03-02T06:00:00Z")
                .doesNotContain("YES", "RF_BILATERAL_LEG");
    }

    @Test
    void an_emergency_is_confirmed_once_more_and_answered_at_once_with_the_local_number() {
        var runner = aRunner();
        var token = token(runner, Flag.RF_SADDLE_SENSATION, Flag.RF_BILATERAL_LEG, Flag.RF_FEVER);
        var ticked = new String[] {"flag", "RF_SADDLE_SENSATION"};

        send(token, ticked)
                .statusCode(200)
                .body(containsString("Is that so?"), containsString("New numbness"), containsString("hidden"));
        assertThat(Wire.readAll(Topic.SYMPTOMS.internal(), runner)).isEmpty();

        send(token, and(ticked, "confirmed", "YES"))
                .statusCode(200)
                .body(containsString("Get emergency help now"), containsString("Call 112 now"))
                .body(containsString("role=\"alert\""), containsString("href=\"tel:112\""));
        assertThat(Wire.read(Topic.SYMPTOMS.internal(), runner, 1))
                .extracting(Seen::data)
                .first()
                .asString()
                .contains("\"RF_SADDLE_SENSATION\":\"YES\"", "\"RF_BILATERAL_LEG\":\"NOT_ANSWERED\"")
                .contains("\"RF_FEVER\":\"NOT_ANSWERED\"");
    }

    @Test
    void the_local_number_is_that_of_the_runners_country() {
        var runner = aRunner();
        World.integrator()
                .contentType("application/merge-patch+json")
                .body("{\"country\":\"GB\"}")
                .patch("/v1/runners/" + runner)
                .then()
                .statusCode(200);

        send(token(runner, Flag.RF_DARK_URINE), "flag", "RF_DARK_URINE", "confirmed", "YES")
                .body(containsString("Call 999 now"));
        send(token(runner, Flag.RF_FEVER), "flag", "RF_FEVER", "confirmed", "YES")
                .body(containsString("Get medical help today"), containsString("NHS 111"));
    }

    @Test
    void a_slip_is_taken_back_before_anything_is_kept() {
        var runner = aRunner();
        var token = token(runner, Flag.RF_FEVER);

        send(token, "flag", "RF_FEVER", "confirmed", "NO")
                .statusCode(200)
                .body(containsString("value=\"RF_FEVER\" checked"));

        assertThat(Wire.readAll(Topic.SYMPTOMS.internal(), runner)).isEmpty();
    }

    @Test
    void what_can_wait_a_week_needs_no_second_screen() {
        send(token(aRunner(), Flag.RF_WEIGHT_LOSS), "flag", "RF_WEIGHT_LOSS")
                .statusCode(200)
                .body(containsString("within seven days"), not(containsString("Is that so?")));
    }

    @Test
    void a_sign_that_is_weighed_with_others_is_thanked_for_and_nothing_ordinary_is_said_meanwhile() {
        var runner = aRunner();

        send(token(runner, Flag.RF_BSI_HOP_PAIN, Flag.RF_BSI_NIGHT_PAIN), "flag", "RF_BSI_HOP_PAIN")
                .statusCode(200)
                .body(containsString("Your answers are in"), containsString("We are weighing your answer"))
                .body(not(containsString("Is that so?")));

        assertThat(Wire.read(Topic.SYMPTOMS.internal(), runner, 1).getFirst().data())
                .contains("\"RF_BSI_HOP_PAIN\":\"YES\"", "\"RF_BSI_NIGHT_PAIN\":\"NO\"");
    }

    @Test
    void silence_is_no_answer_and_neither_are_both() {
        var runner = aRunner();
        var token = token(runner, Flag.RF_WEIGHT_LOSS, Flag.RF_BILATERAL_LEG);

        send(token).statusCode(422).body(containsString("Please tick what applies"));
        send(token, "none", "ALL", "flag", "RF_WEIGHT_LOSS").statusCode(422).body(containsString("either"));
        send(token, "flag", "RF_TOOTHACHE").statusCode(422);
        send(token, "none", "EARS").statusCode(422);

        assertThat(Wire.readAll(Topic.SYMPTOMS.internal(), runner)).isEmpty();
    }

    @Test
    void sent_again_nothing_changes() {
        var runner = aRunner();
        var token = token(runner, Flag.RF_FEVER);
        send(token, NONE).statusCode(200);
        send(token, NONE).statusCode(200);

        send(token, "flag", "RF_FEVER", "confirmed", "YES").statusCode(200);

        Wire.read(Topic.SYMPTOMS.internal(), runner, 2);
        assertThat(Wire.readAll(Topic.SYMPTOMS.internal(), runner)).hasSize(2);
    }

    @Test
    void a_link_that_is_over_is_gone_and_one_that_is_not_ours_leads_nowhere() {
        var over = links.seal(new PanelLink(
                "demo", aRunner(), UUID.randomUUID(), List.of(Flag.RF_FEVER), Instant.parse("2026-03-02T06:00:00Z")));

        open(over).statusCode(410).body(containsString("Call 112"));
        send(over, NONE).statusCode(410);
        for (var token : new String[] {"x", token(UUID.randomUUID(), Flag.RF_FEVER)}) {
            open(token).statusCode(404).body(containsString("nowhere"));
            send(token, NONE).statusCode(404);
        }
    }

    private String token(UUID runner, Flag... questions) {
        return token(runner, UUID.randomUUID(), questions);
    }

    private String token(UUID runner, UUID cause, Flag... questions) {
        return links.seal(new PanelLink("demo", runner, cause, List.of(questions), LATER));
    }

    private static ValidatableResponse open(String token) {
        return given().urlEncodingEnabled(false)
                .get("/safety-questions/" + token)
                .then()
                .contentType(equalTo("text/html;charset=UTF-8"));
    }

    /** Sends names and values in turn. */
    private static ValidatableResponse send(String token, String... fields) {
        var form = given().urlEncodingEnabled(false).contentType("application/x-www-form-urlencoded; charset=UTF-8");
        for (var i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i], fields[i + 1]);
        }
        return form.post("/safety-questions/" + token).then();
    }

    private static String[] and(String[] fields, String... more) {
        return Stream.of(fields, more).flatMap(Arrays::stream).toArray(String[]::new);
    }
}
