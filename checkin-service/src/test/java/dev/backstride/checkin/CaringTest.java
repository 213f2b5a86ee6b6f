package dev.backstride.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.backstride.events.EventType;
import dev.backstride.events.Topic;
import dev.backstride.events.decision.Action;
import dev.backstride.plumbing.tenant.Role;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What staff do on a runner's page is told as the API would be told, once. */
@QuarkusTest
class CaringTest {

    private static final Pattern FORM =
            Pattern.compile("/clearances#clear\">.*?name=\"id\" value=\"([^\"]+)\"", Pattern.DOTALL);

    @Inject
    Elsewhere elsewhere;

    private final SigningIn browser = new SigningIn();

    @ParameterizedTest
    @ValueSource(strings = {Role.COACH, Role.CLINICIAN})
    void whoever_takes_it_over_has_it_and_pressing_twice_is_once(String role) {
        var one = Case.of(elsewhere, "");
        browser.as("jo", role, "demo");

        var page = browser.send(one.taking(), one.button());
        browser.send(one.taking(), one.button());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo(one.page());
        assertThat(page.body())
                .contains("It is yours. Nobody else is called for it.", "Taken over by a " + role)
                .doesNotContain("/acknowledgements");
        assertThat(browser.get("/staff").body()).contains("Taken over by a " + role);
        assertThat(told(one, "acknowledgement.given"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.data())
                        .contains("\"by\":\"" + role.toUpperCase(Locale.ROOT) + "\"")
                        .doesNotContain("LINK"));
    }

    @Test
    void what_nobody_took_in_time_still_waits_and_can_be_taken() {
        var one = Case.of(elsewhere, "");
        one.becomes(elsewhere, EventType.ESCALATION_EXPIRED, null);
        browser.as("jo", Role.CLINICIAN, "demo");

        assertThat(browser.get("/staff").body()).contains(one.page(), "Nobody took it in time");
        assertThat(browser.send(one.taking(), one.button()).body()).contains("Taken over by a clinician");
    }

    @Test
    void who_is_stopped_waits_for_a_clinician_though_nobody_is_called_any_more() {
        var one = Case.of(elsewhere, "");
        one.becomes(elsewhere, EventType.ESCALATION_CLOSED, null);
        browser.as("jo", Role.CLINICIAN, "demo");

        assertThat(browser.get("/staff").body())
                .containsPattern(
                        "(?s)Waiting for a clinician.*" + one.page() + ".*Next: see the runner, then clear them");
    }

    @Test
    void an_escalation_that_never_was_cannot_be_taken() {
        var one = Case.of(elsewhere, "");
        browser.as("jo", Role.COACH, "demo");

        assertThat(browser.send(
                                one.taking(),
                                Map.of("escalation", UUID.randomUUID().toString()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(told(one, "acknowledgement.given")).isEmpty();
    }

    @Test
    void a_clinician_clears_once_however_often_the_form_is_sent() {
        var one = Case.of(elsewhere, "");
        browser.as("jo", Role.CLINICIAN, "demo");
        var form = form(one, Map.of("outcome", "RESUME", "rung", "2", "note", "Seen today.\r\nAll quiet."));

        for (var sent = 0; sent < 2; sent++) {
            var page = browser.send(one.page() + "/clearances", form);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("Cleared. The runner is told.", "Cleared by a clinician, resumes, Rung 2", "All quiet.");
        }

        assertThat(told(one, "clearance.given"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.data())
                        .contains("\"outcome\":\"RESUME\"", "\"rung\":2", "\"by\":\"CLINICIAN\"", "Seen today."));
    }

    @Test
    void the_same_form_with_other_answers_is_refused_and_changes_nothing() {
        var one = Case.of(elsewhere, "");
        browser.as("jo", Role.CLINICIAN, "demo");
        var form = form(one, Map.of("outcome", "RESUME", "rung", "2"));
        browser.send(one.page() + "/clearances", form);
        form.put("rung", "3");

        var page = browser.send(one.page() + "/clearances", form);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("This form was sent before, with other answers");
        assertThat(told(one, "clearance.given")).hasSize(1);
    }

    @Test
    void what_is_missing_is_said_at_the_field_and_what_was_filled_in_stays() {
        var one = Case.of(elsewhere, "");
        browser.as("jo", Role.CLINICIAN, "demo");
        var form = form(one, Map.of("outcome", "RESUME", "note", "call <again>"));

        var page = browser.send(one.page() + "/clearances", form);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Look at the marked fields", "id=\"rung-wrong\">Choose a rung.")
                .contains("value=\"RESUME\" required checked", "call &lt;again&gt;", form.get("id"));
        assertThat(browser.send(one.page() + "/clearances", form(one, Map.of())).body())
                .contains("Choose how they go on.");
        assertThat(browser.send(
                                one.page() + "/clearances",
                                form(one, Map.of("outcome", "CLOSE", "note", "x".repeat(2_001))))
                        .body())
                .contains("Make the note shorter");
        assertThat(browser.send(
                                one.page() + "/clearances",
                                form(one, Map.of("outcome", "CLOSE", "note", "no\u0000where")))
                        .statusCode())
                .isEqualTo(422);
        assertThat(told(one, "clearance.given")).isEmpty();
    }

    @Test
    void a_clinician_places_a_runner_on_a_rung() {
        var one = Case.of(elsewhere, "");
        browser.as("jo", Role.CLINICIAN, "demo");
        var id = UUID.randomUUID().toString();

        assertThat(browser.send(one.page() + "/placements", Map.of("id", id, "rung", "4", "entryPeak", "11"))
                        .body())
                .contains("Choose a rung.", "Choose a level.");
        assertThat(browser.send(one.page() + "/placements", Map.of("id", id, "rung", "1", "entryPeak", "4"))
                        .body())
                .contains("Placed on the rung.", "Placed by a clinician, Rung 1");
        assertThat(told(one, "placement.made"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.data()).contains("\"rung\":1", "\"entryPeak\":4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/clearances", "/placements"})
    void a_coach_neither_clears_nor_places(String what) {
        var one = Case.of(elsewhere, "\"FLAGS\"");
        browser.as("jo", Role.COACH, "demo");
        var fields = Map.of("id", "x", "outcome", "CLOSE", "rung", "1", "entryPeak", "3");

        assertThat(browser.send(one.page() + what, fields).statusCode()).isEqualTo(403);
        assertThat(told(one, "given")).isEmpty();
    }

    @Test
    void a_form_without_a_session_is_not_kept_and_the_page_says_so_after_the_sign_in() {
        var one = Case.of(elsewhere, "");

        var page = browser.at(one.page() + "/clearances", "jo", Role.CLINICIAN, "demo");

        assertThat(page.uri().getPath()).isEqualTo(one.page());
        assertThat(page.body()).contains("That was not kept: you were no longer signed in.");
        assertThat(told(one, "clearance.given")).isEmpty();
    }

    @Test
    void who_is_stopped_waits_though_nobody_is_called_any_more_and_who_was_cleared_does_not() {
        var one = Case.of(elsewhere, "");
        browser.as("jo", Role.CLINICIAN, "demo");

        one.becomes(elsewhere, EventType.ESCALATION_CLOSED, null);
        assertThat(browser.get("/staff").body()).contains("Waiting for a clinician", one.page());

        elsewhere.decide(Elsewhere.assessment(one.runner(), Action.HOLD, Elsewhere.AT, null));
        await().atMost(Duration.ofSeconds(30)).until(() -> elsewhere.stands(one.runner(), Action.HOLD));
        assertThat(browser.get("/staff").body()).doesNotContain(one.page());
    }

    @Test
    void a_form_of_another_site_takes_nothing_over() {
        var one = Case.of(elsewhere, "");
        browser.as("jo", Role.CLINICIAN, "demo");

        var page = browser.send(one.taking(), one.button(), Map.of("Sec-Fetch-Site", "cross-site"));

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(told(one, "acknowledgement.given")).isEmpty();
    }

    /** The form that clears, as it comes with the page, filled in. */
    private Map<String, String> form(Case one, Map<String, String> answers) {
        var page = FORM.matcher(browser.get(one.page()).body());
        assertThat(page.find()).isTrue();
        var fields = new HashMap<>(answers);
        fields.put("id", page.group(1));
        return fields;
    }

    private static List<Wire.Seen> told(Case one, String type) {
        return Wire.readAll(Topic.SYMPTOMS.internal(), one.runner()).stream()
                .filter(fact -> fact.type().contains(type))
                .toList();
    }
}
