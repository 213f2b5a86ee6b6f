package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRunner;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.backstride.events.Topic;
import dev.backstride.events.fact.Instrument;
import dev.backstride.plumbing.link.QuestionnaireLink;
import dev.backstride.plumbing.link.SealedLinks;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questionnaires, answered on the page behind a sealed link. */
@QuarkusTest
class QuestionnairePageTest {

    private static final Instant LATER = Instant.parse("2026-03-16T06:00:00Z");
    private static final String ANSWERED = "dev.backstride.questionnaire.answered.v1";

    @Inject
    SealedLinks links;

    @Test
    void the_week_has_four_items_and_looking_uses_nothing_up() {
        var token = token(aRunner(), Instrument.OSTRC_H2);

        for (var look = 0; look < 2; look++) {
            open(token)
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body(containsString("<h1>Your week</h1>"), containsString("Full participation, no problems"))
                    .body(containsString("name=\"item-4\" value=\"3\""), not(containsString("item-5")))
                    .body(not(containsString(" checked")), not(containsString("<script>")));
        }
    }

    @Test
    void the_outlook_has_eight_statements_and_five_grades() {
        open(token(aRunner(), Instrument.START_BACK))
                .statusCode(200)
                .body(containsString("spread down my leg"), containsString("Disagree"))
                .body(containsString("name=\"item-8\" value=\"1\""), not(containsString("name=\"item-8\" value=\"2\"")))
                .body(containsString("name=\"item-9\" value=\"4\""), containsString("Extremely"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 25"})
    void the_first_item_of_a_week_may_be_the_last(int choice, int score) {
        var runner = aRunner();
        var prompt = UUID.randomUUID();

        send(token(runner, prompt, Instrument.OSTRC_H2), Map.of("item-1", choice, "item-2", 3))
                .statusCode(200)
                .body(containsString("Your answers are in"));

        var told = Wire.read(Topic.SYMPTOMS.internal(), runner, 1).getFirst();
        assertThat(told.headers()).containsEntry("ce_type", ANSWERED).containsEntry("ce_causation", prompt.toString());
        assertThat(told.data())
                .contains("\"instrument\":\"OSTRC_H2\"", "\"items\":{\"1\":%d}".formatted(score))
                .contains("2026-03-02T06:00:00Z");
    }

    @Test
    void a_week_with_problems_is_told_with_all_four_scores() {
        var runner = aRunner();

        send(token(runner, Instrument.OSTRC_H2), Map.of("item-1", 1, "item-2", 1, "item-3", 2, "item-4", 0))
                .statusCode(200);

        assertThat(Wire.read(Topic.SYMPTOMS.internal(), runner, 1).getFirst().data())
                .contains("\"items\":{\"1\":8,\"2\":8,\"3\":17,\"4\":0}");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 0", "3, 1", "4, 1"})
    void an_outlook_counts_a_yes_for_what_is_agreed_and_from_very_much_on(int grade, int score) {
        var runner = aRunner();
        var answers = agreeing(2, 5);
        answers.put("item-9", grade);

        send(token(runner, Instrument.START_BACK), answers)
                .statusCode(200)
                .body(containsString("Your answers are in"), containsString("We are weighing your answer"));

        assertThat(Wire.read(Topic.SYMPTOMS.internal(), runner, 1).getFirst().data())
                .contains("\"1\":0,\"2\":1,\"3\":0,\"4\":0,\"5\":1,\"6\":0,\"7\":0,\"8\":0,\"9\":" + score);
    }

    @Test
    void what_is_missing_is_said_at_the_item_and_what_was_filled_in_stays() {
        var runner = aRunner();

        send(token(runner, Instrument.OSTRC_H2), Map.of("item-1", 1, "item-3", 2, "item-4", "many"))
                .statusCode(422)
                .body(containsString("id=\"item-2-wrong\""), containsString("id=\"item-4-wrong\""))
                .body(containsString("name=\"item-1\" value=\"1\" checked"), not(containsString("item-1-wrong")))
                .body(containsString("name=\"item-3\" value=\"2\" checked"), containsString("role=\"alert\""));

        assertThat(Wire.readAll(Topic.SYMPTOMS.internal(), runner)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "4", "25", "", "x", "0 or 1=1", "0\n0"})
    void what_the_form_does_not_offer_is_no_answer(String value) {
        var runner = aRunner();

        send(token(runner, Instrument.OSTRC_H2), Map.of("item-1", value)).statusCode(422);

        assertThat(Wire.readAll(Topic.SYMPTOMS.internal(), runner)).isEmpty();
    }

    @Test
    void sent_again_nothing_changes_and_another_answer_takes_its_place() {
        var runner = aRunner();
        var token = token(runner, Instrument.OSTRC_H2);
        send(token, Map.of("item-1", 0)).statusCode(200);
        send(token, Map.of("item-1", 0)).statusCode(200);

        open(token).body(containsString("name=\"item-1\" value=\"0\" checked"));
        send(token, Map.of("item-1", 3)).statusCode(200);

        Wire.read(Topic.SYMPTOMS.internal(), runner, 2);
        assertThat(Wire.readAll(Topic.SYMPTOMS.internal(), runner)).hasSize(2);
    }

    @Test
    void it_is_asked_in_german_as_well() {
        var runner = aRunner();
        World.integrator()
                .contentType("application/merge-patch+json")
                .body("{\"locale\":\"de-AT\"}")
                .patch("/v1/runners/" + runner)
                .then()
                .statusCode(200);

        open(token(runner, Instrument.OSTRC_H2))
                .header("Content-Language", "de")
                .body(containsString("<html lang=\"de\">"), containsString("Deine Woche"))
                .body(containsString("Volle Teilnahme, keine Beschwerden"), not(containsString("Full")));
        open(token(runner, Instrument.START_BACK)).body(containsString("Stimme zu"), not(containsString("Agree")));
    }

    @Test
    void a_link_that_is_over_is_gone_and_one_that_is_not_ours_leads_nowhere() {
        var over = links.seal(new QuestionnaireLink(
                "demo", aRunner(), UUID.randomUUID(), Instrument.OSTRC_H2, Instant.parse("2026-03-02T06:00:00Z")));

        open(over).statusCode(410).body(containsString("These questions are over"));
        send(over, Map.of("item-1", 0)).statusCode(410);
        for (var token : new String[] {"x", token(UUID.randomUUID(), Instrument.OSTRC_H2)}) {
            open(token).statusCode(404).body(containsString("nowhere"));
            send(token, Map.of("item-1", 0)).statusCode(404);
        }
    }

    private static Map<String, Object> agreeing(int... numbers) {
        var answers = new TreeMap<String, Object>();
        IntStream.rangeClosed(1, 8).forEach(item -> answers.put("item-" + item, 0));
        IntStream.of(numbers).forEach(item -> answers.put("item-" + item, 1));
        return answers;
    }

    private String token(UUID runner, Instrument instrument) {
        return token(runner, UUID.randomUUID(), instrument);
    }

    private String token(UUID runner, UUID prompt, Instrument instrument) {
        return links.seal(new QuestionnaireLink("demo", runner, prompt, instrument, LATER));
    }

    private static ValidatableResponse open(String token) {
        return given().urlEncodingEnabled(false)
                .get("/questionnaires/" + token)
                .then()
                .contentType(equalTo("text/html;charset=UTF-8"));
    }

    private static ValidatableResponse send(String token, Map<String, ?> answers) {
        return given().urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(answers)
                .post("/questionnaires/" + token)
                .then();
    }
}
