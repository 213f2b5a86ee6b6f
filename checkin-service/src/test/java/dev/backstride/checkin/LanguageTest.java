package dev.backstride.checkin;

import static dev.backstride.checkin.Pages.open;
import static dev.backstride.checkin.Pages.send;
import static dev.backstride.checkin.World.aRun;
import static dev.backstride.checkin.World.aRunner;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.backstride.events.decision.Slot;
import dev.backstride.events.fact.Flag;
import dev.backstride.plumbing.link.PanelLink;
import dev.backstride.plumbing.link.SealedLinks;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page speaks the runner's language, else one that the browser asks for, else English. */
@QuarkusTest
class LanguageTest {

    @Inject
    SealedLinks links;

    @Test
    void a_runner_reads_their_own_language_whatever_the_browser_asks_for() {
        var runner = speaking("de-AT");
        aRun(runner, "r1");
        var token = links.seal(Pages.link(runner, UUID.randomUUID()));

        open(token, given().header("Accept-Language", "en-GB"))
                .statusCode(200)
                .header("Content-Language", "de")
                .body(containsString("<html lang=\"de\">"), containsString("Wie geht es deinem unteren Rücken?"))
                .body(containsString("Zu deinem Lauf am Montag, 2. März."), not(containsString("How is")));
        send(token, Map.of("level", "2"))
                .header("Content-Language", "de")
                .body(containsString("Danke. Deine Antwort ist da."), containsString("Wir schreiben dir"));
    }

    @Test
    void an_emergency_is_told_in_the_runners_language_with_the_local_number() {
        var runner = speaking("de");
        var link = links.seal(
                new PanelLink("demo", runner, UUID.randomUUID(), List.of(Flag.RF_SADDLE_SENSATION), Pages.LATER));

        given().urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("flag", "RF_SADDLE_SENSATION")
                .formParam("confirmed", "YES")
                .post("/safety-questions/" + link)
                .then()
                .header("Content-Language", "de")
                .body(containsString("Hol dir sofort Notfallhilfe"), containsString("Ruf 112 an"))
                .body(containsString("<html lang=\"de\">"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-CH,en;q=0.5 | de | führt nirgendwohin",
                "fr,de;q=0.5 | de | führt nirgendwohin",
                "en,de;q=0.5 | en | leads nowhere",
                "fr | en | leads nowhere"
            })
    void somebody_we_do_not_know_is_answered_as_the_browser_asks(String asked, String language, String words) {
        open("x", given().header("Accept-Language", asked))
                .statusCode(404)
                .header("Content-Language", language)
                .body(containsString(words));
    }

    @Test
    void a_language_we_do_not_write_falls_back_to_what_the_browser_asks_for() {
        var runner = speaking("fr-FR");
        var link = Pages.link(runner, UUID.randomUUID());

        open(links.seal(link), given().header("Accept-Language", "de")).header("Content-Language", "de");
        open(links.seal(link)).header("Content-Language", "en");
    }

    @Test
    void a_link_that_is_over_says_so_in_the_runners_language() {
        var over = Pages.link(speaking("de"), UUID.randomUUID(), Slot.H1, Instant.parse("2026-03-02T06:00:00Z"));

        open(links.seal(over)).statusCode(410).body(containsString("Diese Frage ist abgelaufen"));
    }

    private static UUID speaking(String locale) {
        var runner = aRunner();
        World.integrator()
                .contentType("application/merge-patch+json")
                .body("{\"locale\":\"" + locale + "\"}")
                .patch("/v1/runners/" + runner)
                .then()
                .statusCode(200);
        return runner;
    }
}
