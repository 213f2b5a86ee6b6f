package dev.backstride.checkin;

import static dev.backstride.checkin.OwnLinks.LATER;
import static dev.backstride.checkin.OwnLinks.facts;
import static dev.backstride.checkin.OwnLinks.get;
import static dev.backstride.checkin.OwnLinks.press;
import static dev.backstride.checkin.OwnLinks.profile;
import static dev.backstride.checkin.World.aRun;
import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.as;
import static dev.backstride.checkin.World.integrator;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.backstride.events.decision.Action;
import dev.backstride.plumbing.link.OwnPageLink;
import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.tenant.Role;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A runner's own page behind a link: nothing to sign in to. */
@QuarkusTest
class OwnPageLinkTest {

    @Inject
    OwnLinks own;

    @Inject
    SealedLinks links;

    @Inject
    Elsewhere elsewhere;

    @Test
    void a_new_runner_finds_kind_words_and_the_safety_questions_one_press_away() {
        own.page(aRunner())
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

        own.page(runner)
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

        own.page(runner)
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

        own.page(runner)
                .body(containsString("Stop running until a clinician has cleared you"))
                .body(not(containsString("as planned")), not(containsString("As planned")))
                .body(
                        not(containsString("Your steps")),
                        not(containsString("STRENGTH")),
                        not(containsString("WARM_UP")))
                .body(containsString("href=\"/safety-questions/"));
    }

    @Test
    void an_emergency_has_the_local_number_to_press_and_nothing_else_that_stops_has() {
        var runner = aRunner();
        decide(runner, Action.STOP_URGENT);
        own.page(runner).body(not(containsString("tel:")));

        elsewhere.decide(Elsewhere.assessment(runner, Action.STOP_EMERGENCY, Elsewhere.AT.plusSeconds(60), null));
        await().atMost(Duration.ofSeconds(30)).until(() -> elsewhere.stands(runner, Action.STOP_EMERGENCY));

        own.page(runner).body(containsString("href=\"tel:112\""), containsString("Call 112"));
    }

    @Test
    void a_link_alone_neither_takes_everything_along_nor_deletes_it() {
        var runner = aRunner();

        own.page(runner).body(containsString("a link alone is not enough"), not(containsString("/me/deletion")));
        for (var place : new String[] {"/export", "/deletion"}) {
            given().urlEncodingEnabled(false)
                    .redirects()
                    .follow(false)
                    .get("/me/" + own.seal(runner) + place)
                    .then()
                    .statusCode(404);
        }
        for (var unknown : new String[] {"", "DELETE", "strength"}) {
            own.press(runner, Map.of("do", unknown)).statusCode(422).body(containsString("Nothing was changed"));
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

        own.page(runner).statusCode(410).body(containsString("forgotten you"));
        own.press(runner, Map.of("do", "STRENGTH")).statusCode(410);
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
}
