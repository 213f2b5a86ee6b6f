package dev.backstride.checkin;

import static dev.backstride.checkin.World.integrator;
import static dev.backstride.checkin.World.path;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.plumbing.tenant.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What staff read of a runner: clinicians all, coaches what R-34 leaves them, others nothing. */
@QuarkusTest
class CaseTest {

    private static final String EVERYTHING = "\"FLAGS\",\"FREE_TEXT\",\"SCORES\"";

    @Inject
    Elsewhere elsewhere;

    private final SigningIn browser = new SigningIn();

    @Test
    void a_clinician_reads_where_a_runner_stands_why_and_how_the_last_runs_were_taken() {
        var one = Case.of(elsewhere, "");
        browser.as("jo", Role.CLINICIAN, "demo");

        var page = browser.get(one.page());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("No running until cleared", "Stopped", "since 2 March, 05:00")
                .contains("<code>RF_FEVER</code>", "<code>ESC_URGENT</code>", "Fever without severe back pain")
                .contains("1 of 19 red-flag questions answered with no")
                .contains("28 Feb", "8.4 km", "Sorer after a day", "Wait, then shorter")
                .containsPattern("(?s)level\">3</td>.*level\">4</td>.*level\">7</td>")
                .contains("<figure class=\"plot\">", "glyph during");
    }

    @Test
    void a_coach_reads_load_and_action_and_that_the_runner_is_not_cleared() {
        var one = Case.of(elsewhere, "");
        browser.as("jo", Role.COACH, "demo");

        var page = browser.get(one.page()).body();

        assertThat(page)
                .contains("Not cleared for running", "28 Feb", "8.4 km", "Wait, then shorter")
                .contains("A clinician clears runners and places them.")
                .doesNotContain(
                        "RF_", "ESC_", "ever without", "red-flag", "Red flag", "level\"", "Sorer", "stiff", "<figure")
                .doesNotContain("/clearances", "/placements");
        assertThat(browser.get("/staff").body())
                .contains(one.runner().toString(), "Not cleared for running", "Next: take it over")
                .doesNotContain("RF_");
    }

    @Test
    void a_coach_reads_red_flags_where_the_runner_agreed_and_levels_never() {
        var one = Case.of(elsewhere, EVERYTHING);
        browser.as("jo", Role.COACH, "demo");

        assertThat(browser.get(one.page()).body())
                .contains("No running until cleared", "<code>RF_FEVER</code>", "Fever without severe back pain")
                .doesNotContain("level\"", "Sorer");
    }

    @Test
    void a_clinicians_note_is_free_text() {
        var agreed = Case.of(elsewhere, EVERYTHING);
        var silent = Case.of(elsewhere, "\"FLAGS\",\"SCORES\"");
        browser.as("jo", Role.COACH, "demo");
        for (var one : new Case[] {agreed, silent}) {
            World.as(Role.CLINICIAN)
                    .contentType(ContentType.JSON)
                    .body("""
                            {"givenAt":"2026-03-02T05:00:00Z","outcome":"RESUME","rung":1,"note":"seen <b>today</b>"}""")
                    .post(path(one.runner(), "clearances"))
                    .then()
                    .statusCode(201);
        }

        assertThat(browser.get(agreed.page()).body())
                .contains("Cleared by a clinician, resumes, Rung 1", "seen &lt;b&gt;today&lt;/b&gt;");
        assertThat(browser.get(silent.page()).body())
                .contains("Cleared by a clinician, resumes, Rung 1")
                .doesNotContain("seen ");
    }

    @Test
    void what_runners_say_of_themselves_is_shown_as_such() {
        var runner = integratorOfOthers();
        World.as(Role.RUNNER, "other", runner)
                .contentType(ContentType.JSON)
                .body("""
                        {"givenAt":"2026-03-02T05:00:00Z","outcome":"CLOSE","note":"a name, 1 March"}""")
                .post("/v1/runners/" + runner + "/clearances")
                .then()
                .statusCode(201);
        browser.as("jo", Role.CLINICIAN, "other");

        assertThat(browser.get("/staff/runners/" + runner).body())
                .contains("by the runner&#39;s own word, episode closed", "a name, 1 March");
    }

    private static String integratorOfOthers() {
        return World.as(Role.INTEGRATOR, "other", "someone")
                .contentType(ContentType.JSON)
                .body(Map.of("zone", "Europe/Vienna", "birthDate", "1990-06", "externalId", UUID.randomUUID()))
                .post("/v1/runners")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    @Test
    void runs_that_their_source_keeps_to_the_runner_are_left_out_and_that_is_said() {
        var one = Case.of(elsewhere, "");
        integrator()
                .queryParam("source", "STRAVA")
                .body("""
                        {"id":"private","startedAt":"2026-03-02T04:30:00Z","durationSeconds":2400,"distanceMeters":7770}""")
                .post(path(one.runner(), "runs"))
                .then()
                .statusCode(201);
        browser.as("jo", Role.CLINICIAN, "demo");

        assertThat(browser.get(one.page()).body())
                .contains("8.4 km", "Runs of a source that lets nobody but the runner see them are left out.")
                .doesNotContain("7.7 km");
    }

    @Test
    void staff_of_another_program_find_nobody() {
        var one = Case.of(elsewhere, EVERYTHING);
        browser.as("jo", Role.CLINICIAN, "other");

        var page = browser.get(one.page());

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("The program has no runner of that name");
        assertThat(browser.get("/staff").body()).doesNotContain(one.runner().toString());
        assertThat(browser.get("/staff/runners/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(browser.send(one.taking(), one.button()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_runner_is_found_by_what_the_program_calls_them() {
        var one = Case.of(elsewhere, "");
        var name = integrator()
                .get("/v1/runners/" + one.runner())
                .then()
                .extract()
                .jsonPath()
                .getString("externalId");
        browser.as("jo", Role.COACH, "demo");

        assertThat(browser.get("/staff/runners?called=" + name).uri().getPath()).isEqualTo(one.page());
        assertThat(browser.get("/staff/runners?called=nobody-of-that-name").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_page_speaks_german_to_whoever_asks_for_it() {
        var one = Case.of(elsewhere, "");
        browser.as("jo", Role.CLINICIAN, "demo");

        var page = browser.get(one.page(), "de-DE,en;q=0.5");

        assertThat(page.headers().firstValue("Content-Language")).contains("de");
        assertThat(page.body())
                .contains("<html lang=\"de\">", "Kein Laufen bis zur Freigabe", "seit 2. März, 05:00", "8,4 km")
                .contains("Nach einem Tag stärker", "Freigeben", "Übernehmen");
        assertThat(browser.get("/staff", "de").body()).contains("Wer auf jemanden wartet", "Als Nächstes: übernehmen");
        assertThat(browser.get("/staff", "fr").body()).contains("Who waits for somebody");
    }
}
