package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRun;
import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.as;
import static dev.backstride.checkin.World.integrator;
import static dev.backstride.checkin.World.path;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backstride.events.decision.Action;
import dev.backstride.plumbing.link.OwnPageLink;
import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.tenant.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A runner's own page behind a link: nothing to sign in to. */
@QuarkusTest
class OwnPageLinkTest {

    private static final Instant LATER = Instant.parse("2026-03-09T06:00:00Z");

    @Inject
    SealedLinks links;

    @Inject
    Elsewhere elsewhere;

    @Test
    void a_new_runner_finds_kind_words_and_the_safety_questions_one_press_away() {
        page(aRunner())
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("Your first run comes first"))
                .body(containsString("href=\"/safety-questions/"))
                .body(containsString("Your first run draws the first point"))
                .body(containsString("You are on none of them"));
    }

    @Test
    void what_is_next_stands_with_its_reasons_and_what_they_rest_on() {
        var runner = aRunner();
        aRun(runner, "r1");
        decide(runner, Action.HOLD);

        page(runner)
                .body(containsString("Keep to runs you know"), containsString("then the plan changes"))
                .body(containsString("aria-current=\"step\""), containsString("You are here"))
                .body(containsString("This is the first run we know of."), containsString("A run of 10.0 km"))
                .body(containsString("<svg viewBox"), containsString("<th scope=\"row\">2 Mar"));
    }

    @Test
    void german_is_spoken_to_who_reads_it() {
        var runner = aRunner();
        integrator()
                .body("{\"locale\":\"de-AT\"}")
                .patch("/v1/runners/" + runner)
                .then()
                .statusCode(200);

        page(runner)
                .header("Content-Language", "de")
                .body(containsString("Wie es deinem Rücken geht"), containsString("Zuerst kommt dein erster Lauf"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {"STOP_PROMPT", "STOP_URGENT", "STOP_EMERGENCY"})
    void who_is_stopped_finds_nothing_ordinary(Action stop) {
        var runner = aRunner();
        aRun(runner, "r1");
        decide(runner, Action.GO);
        elsewhere.decide(Elsewhere.assessment(runner, stop, Elsewhere.AT.plusSeconds(60), null));
        await().atMost(Duration.ofSeconds(30)).until(() -> elsewhere.stands(runner, stop));

        page(runner)
                .body(containsString("Stop running until a clinician has cleared you"))
                .body(not(containsString("as planned")), not(containsString("As planned")))
                .body(
                        not(containsString("Your steps")),
                        not(containsString("STRENGTH")),
                        not(containsString("WARM_UP")))
                .body(containsString("href=\"/safety-questions/"));
    }

    @Test
    void strength_work_is_one_fact_however_often_it_is_pressed() {
        var runner = aRunner();

        for (var press = 0; press < 2; press++) {
            press(runner, Map.of("do", "STRENGTH"))
                    .statusCode(303)
                    .header("Location", containsString("?done=STRENGTH"));
        }

        facts(runner)
                .body("facts", hasSize(1), "facts[0].kind", equalTo("STRENGTH_SESSION"))
                .body("facts[0].version", equalTo(1), "facts[0].fact.on", equalTo("2026-03-02"));
        page(runner)
                .body(containsString("Strength work is noted for today."), not(containsString("value=\"STRENGTH\"")));
    }

    @Test
    void heavier_strength_work_takes_the_place_of_what_was_said_in_the_same_minute() {
        var runner = aRunner();
        press(runner, Map.of("do", "STRENGTH"));
        press(runner, Map.of("do", "STRENGTH", "heavier", "YES"));

        facts(runner).body("facts", hasSize(1), "facts[0].fact.newOrHeavier", equalTo(true));
    }

    @Test
    void warm_up_movements_complete_the_run_of_today() {
        var runner = aRunner();
        page(runner).body(containsString("once a run of today is here"));
        press(runner, Map.of("do", "WARM_UP")).statusCode(303);
        facts(runner).body("facts", hasSize(0));
        aRun(runner, "r1");

        press(runner, Map.of("do", "WARM_UP"));
        press(runner, Map.of("do", "WARM_UP"));

        facts(runner)
                .body("facts", hasSize(2))
                .body("facts.find { it.kind == 'RUN_REPORT' }.fact.warmUpMovements", equalTo(3));
        page(runner).body(containsString("The warm-up movements of your last run are noted."));
    }

    @Test
    void a_level_is_kept_and_older_advice_does_not_answer_it() {
        var runner = aRunner();
        aRun(runner, "r1");
        decide(runner, Action.GO);

        press(runner, Map.of("do", "LEVEL", "level", "7")).statusCode(303);

        facts(runner).body("facts.find { it.kind == 'SYMPTOM' }.fact.level", equalTo(7));
        page(runner)
                .body(containsString("We are weighing your answer"), not(containsString("Run as you planned")))
                .body(containsString("An hour after the run: 7 of 10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11", "-1", "two", "1.5"})
    void a_level_that_is_none_is_asked_for_again(String level) {
        var runner = aRunner();

        press(runner, Map.of("do", "LEVEL", "level", level)).statusCode(422).body(containsString("id=\"level-wrong\""));
        facts(runner).body("facts", hasSize(0));
    }

    @Test
    void questions_pause_until_a_day_and_come_again() {
        var runner = aRunner();

        press(runner, Map.of("do", "PAUSE", "until", "2026-03-20")).statusCode(303);
        profile(runner).body("pauseUntil", equalTo("2026-03-19T23:00:00Z"));
        page(runner).body(containsString("We ask nothing until Friday 20 March."));

        press(runner, Map.of("do", "RESUME")).statusCode(303);
        profile(runner).body("pauseUntil", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-03-02", "2027-03-03", "tomorrow"})
    void a_pause_ends_on_a_day_to_come(String until) {
        var runner = aRunner();

        press(runner, Map.of("do", "PAUSE", "until", until)).statusCode(422).body(containsString("from tomorrow on"));
        profile(runner).body("pauseUntil", nullValue());
    }

    @Test
    void mails_are_turned_off_and_on() {
        var runner = aRunner();

        press(runner, Map.of("do", "MAILS_OFF")).statusCode(303);
        profile(runner).body("channels", not(hasItem("MAIL")));
        press(runner, Map.of("do", "MAILS_ON")).statusCode(303);
        profile(runner).body("channels", hasItem("MAIL"));
    }

    @Test
    void a_link_alone_neither_takes_everything_along_nor_deletes_it() {
        var runner = aRunner();

        page(runner).body(containsString("a link alone is not enough"), not(containsString("/me/deletion")));
        for (var place : new String[] {"/export", "/deletion"}) {
            given().urlEncodingEnabled(false)
                    .redirects()
                    .follow(false)
                    .get("/me/" + seal(runner) + place)
                    .then()
                    .statusCode(404);
        }
        for (var unknown : new String[] {"", "DELETE", "strength"}) {
            press(runner, Map.of("do", unknown)).statusCode(422).body(containsString("Nothing was changed"));
        }
        profile(runner);
    }

    @Test
    void a_link_is_dead_when_it_is_old_when_the_runner_is_erased_and_when_it_is_not_ours() {
        var runner = aRunner();
        var old = links.seal(new OwnPageLink("demo", runner, Instant.parse("2026-03-02T06:00:00Z")));
        get(old).statusCode(410).body(containsString("too old"));
        press(old, Map.of("do", "STRENGTH")).statusCode(410);
        for (var token : new String[] {"x", links.seal(new OwnPageLink("other", runner, LATER))}) {
            get(token).statusCode(404).body(containsString("nowhere"));
            press(token, Map.of("do", "STRENGTH")).statusCode(404);
        }
        facts(runner).body("facts", hasSize(0));

        as(Role.INTEGRATOR).delete("/v1/runners/" + runner).then().statusCode(202);

        page(runner).statusCode(410).body(containsString("forgotten you"));
        press(runner, Map.of("do", "STRENGTH")).statusCode(410);
    }

    @Test
    void who_has_answered_a_check_in_is_led_here() {
        var runner = aRunner();
        aRun(runner, "r1");

        var thanks = Pages.send(links.seal(Pages.link(runner, UUID.randomUUID())), Map.of("level", "2"))
                .extract()
                .asString();

        var own = thanks.replaceAll("(?s).*href=\"/me/([^\"]+)\".*", "$1");
        assertThat(links.open(own, OwnPageLink.class))
                .hasValueSatisfying(link -> assertThat(link.runner()).isEqualTo(runner));
        get(own).statusCode(200);
    }

    private void decide(UUID runner, Action action) {
        elsewhere.decide(Elsewhere.assessment(runner, action, Elsewhere.AT, null));
        await().atMost(Duration.ofSeconds(30)).until(() -> elsewhere.stands(runner, action));
    }

    private String seal(UUID runner) {
        return links.seal(new OwnPageLink("demo", runner, LATER));
    }

    private ValidatableResponse page(UUID runner) {
        return get(seal(runner));
    }

    private static ValidatableResponse get(String token) {
        return given().urlEncodingEnabled(false).get("/me/" + token).then();
    }

    private ValidatableResponse press(UUID runner, Map<String, String> fields) {
        return press(seal(runner), fields);
    }

    private static ValidatableResponse press(String token, Map<String, String> fields) {
        return given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post("/me/" + token)
                .then();
    }

    private static ValidatableResponse facts(UUID runner) {
        return as(Role.INTEGRATOR).get(path(runner, "export")).then().statusCode(200);
    }

    private static ValidatableResponse profile(UUID runner) {
        return integrator().get("/v1/runners/" + runner).then().statusCode(200);
    }
}
