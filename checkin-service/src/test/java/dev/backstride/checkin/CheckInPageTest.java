package dev.backstride.checkin;

import static dev.backstride.checkin.Pages.LATER;
import static dev.backstride.checkin.Pages.open;
import static dev.backstride.checkin.Pages.send;
import static dev.backstride.checkin.World.aRun;
import static dev.backstride.checkin.World.aRunner;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.backstride.checkin.Wire.Seen;
import dev.backstride.events.Topic;
import dev.backstride.events.decision.Slot;
import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckInPageTest {

    @Inject
    SealedLinks links;

    @Inject
    DataSource database;

    @Test
    void the_first_form_after_a_run_asks_for_peak_side_and_place_and_looking_uses_nothing_up() {
        var runner = aRunner();
        aRun(runner, "r1");
        var token = token(runner, UUID.randomUUID(), Slot.H1, LATER);

        for (var look = 0; look < 2; look++) {
            open(token)
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .header("X-Robots-Tag", "noindex")
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .body(containsString("<html lang=\"en\">"))
                    .body(containsString("name=\"peak\""), containsString("name=\"side\""))
                    .body(containsString("name=\"where\""), containsString("name=\"level\""))
                    .body(containsString("value=\"GAIT\""), containsString("value=\"LEGS\""))
                    .body(containsString("About your run on Monday 2 March."))
                    .body(not(containsString("name=\"start\"")), not(containsString("<script>")));
        }
        given().get("/check-in.css").then().statusCode(200);
        given().get("/check-in.js").then().statusCode(200);
    }

    @Test
    void an_answer_becomes_the_peak_during_the_run_and_the_level_now_caused_by_the_follow_up() {
        var runner = aRunner();
        aRun(runner, "r1");
        var followUp = UUID.randomUUID();
        var answers = Map.of("peak", "4", "side", "LEFT", "where", "UPHILL", "level", "2", "change", "LITTLE_BETTER");

        send(token(runner, followUp, Slot.H1, LATER), answers).statusCode(200).body(containsString("Thank you"));

        var events = Wire.read(Topic.SYMPTOMS.internal(), runner, 2);
        assertThat(events)
                .allSatisfy(event -> assertThat(event.headers()).containsEntry("ce_causation", followUp.toString()));
        assertThat(events)
                .extracting(Seen::data)
                .satisfiesExactly(
                        peak -> assertThat(peak)
                                .contains("\"DURING\"", "\"runId\":\"r1\"", "\"LEFT\"", "\"UPHILL\"", "\"level\":4")
                                .contains("\"feltAt\":\"2026-03-02T05:30:00Z\""),
                        level -> assertThat(level)
                                .contains("\"AFTER\"", "\"level\":2", "\"LITTLE_BETTER\"")
                                .contains("\"feltAt\":\"2026-03-02T06:00:00Z\""));
    }

    @Test
    void sent_again_nothing_changes_and_after_a_quarter_of_an_hour_the_answer_is_kept_as_given() throws SQLException {
        var runner = aRunner();
        aRun(runner, "r1");
        var token = token(runner, UUID.randomUUID(), Slot.H1, LATER);
        send(token, Map.of("peak", "4", "level", "2")).statusCode(200);

        send(token, Map.of("peak", "4", "level", "2")).statusCode(200).body(containsString("Your answer is in"));
        answeredAt(runner, "2026-03-02T05:45:00Z");
        send(token, Map.of("peak", "4", "level", "7")).statusCode(200).body(containsString("first one, 2, is kept"));
        open(token).statusCode(200).body(containsString("kept as you gave it"), not(containsString("<form")));

        aRun(runner, "later");
        Wire.read(Topic.RUNS.internal(), runner, 2);
        assertThat(Wire.readAll(Topic.SYMPTOMS.internal(), runner)).hasSize(2);
    }

    @Test
    void an_answer_may_be_changed_for_a_quarter_of_an_hour_and_is_the_same_fact_about_the_same_moment()
            throws SQLException {
        var runner = aRunner();
        aRun(runner, "r1");
        var token = token(runner, UUID.randomUUID(), Slot.H1, LATER);
        send(token, Map.of("peak", "4", "side", "LEFT", "level", "2", "change", "SAME"))
                .statusCode(200);
        answeredAt(runner, "2026-03-02T05:45:01Z");

        open(token)
                .statusCode(200)
                .body(containsString("change your answer until 07:00"))
                .body(containsString("name=\"level\" value=\"2\" required checked"))
                .body(containsString("value=\"LEFT\" checked"), containsString("value=\"SAME\" checked"));
        send(token, Map.of("peak", "5", "side", "LEFT", "level", "3")).body(containsString("answer is now 3"));

        var events = Wire.read(Topic.SYMPTOMS.internal(), runner, 4);
        assertThat(events).extracting(Seen::type).containsOnly("dev.backstride.symptom.reported.v1");
        assertThat(events).extracting(event -> event.headers().get("ce_id")).doesNotHaveDuplicates();
        assertThat(id(events.get(0))).isEqualTo(id(events.get(2)));
        assertThat(id(events.get(1))).isEqualTo(id(events.get(3)));
        assertThat(events.get(2).data()).contains("\"level\":5").contains("\"feltAt\":\"2026-03-02T05:30:00Z\"");
        assertThat(events.get(3).data()).contains("\"level\":3").contains("\"feltAt\":\"2026-03-02T06:00:00Z\"");
    }

    @Test
    void the_second_form_asks_for_now_and_for_anything_new_and_says_who_to_tell() {
        var runner = aRunner();
        aRun(runner, "r1");
        send(token(runner, UUID.randomUUID(), Slot.H1, LATER), Map.of("peak", "0", "level", "0"));
        var token = token(runner, UUID.randomUUID(), Slot.H24, LATER);

        open(token).body(not(containsString("name=\"peak\"")), containsString("Anything new since the run?"));

        send(token, Map.of("level", "1", "sign", "NEWS"))
                .statusCode(200)
                .body(containsString("Tell a clinician today"), containsString("Call 112 now"));
    }

    @Test
    void what_cannot_be_read_is_asked_again_with_what_was_filled_in() {
        var runner = aRunner();
        aRun(runner, "r1");
        var token = token(runner, UUID.randomUUID(), Slot.H1, LATER);

        for (var level : new String[] {"11", "-1", "two", ""}) {
            send(token, Map.of("peak", "1", "side", "RIGHT", "level", level))
                    .statusCode(422)
                    .body(containsString("role=\"alert\""), containsString("id=\"level-wrong\""))
                    .body(containsString("value=\"RIGHT\" checked"));
        }
        assertThat(Wire.readAll(Topic.SYMPTOMS.internal(), runner)).isEmpty();
    }

    @Test
    void a_link_that_is_over_is_gone_and_one_that_is_not_ours_leads_nowhere() {
        var runner = aRunner();
        var over = token(runner, UUID.randomUUID(), Slot.H1, Instant.parse("2026-03-02T06:00:00Z"));
        var ours = token(runner, UUID.randomUUID(), Slot.H1, LATER);
        var bent = (ours.charAt(20) == 'A' ? "B" : "A") + ours.substring(1);

        open(over).statusCode(410).body(containsString("over"));
        send(over, Map.of("level", "2")).statusCode(410);
        for (var token : new String[] {bent, "x", "%20", token(UUID.randomUUID(), UUID.randomUUID(), Slot.H1, LATER)}) {
            open(token).statusCode(404).body(containsString("nowhere"));
            send(token, Map.of("level", "2")).statusCode(404);
        }
    }

    @Test
    void an_answer_to_a_run_that_is_gone_is_the_level_alone() {
        var runner = aRunner();
        var token = token(runner, UUID.randomUUID(), Slot.H1, LATER);

        open(token).statusCode(200).body(not(containsString("name=\"peak\"")));
        send(token, Map.of("level", "2", "peak", "9")).statusCode(200);

        assertThat(Wire.read(Topic.SYMPTOMS.internal(), runner, 1).getFirst().data())
                .contains("\"AFTER\"");
    }

    /** Story time stands still in these tests, so what came in is made older. */
    private void answeredAt(UUID runner, String at) throws SQLException {
        try (var connection = Tenant.everyone(() -> database.getConnection());
                var update = connection.prepareStatement("""
                        update fact set received_at = ?::timestamptz,
                               content = jsonb_set(content, '{receivedAt}', to_jsonb(?::text))
                         where runner_id = ? and kind = 'SYMPTOM'""")) {
            update.setString(1, at);
            update.setString(2, at);
            update.setObject(3, runner);
            assertThat(update.executeUpdate()).isPositive();
        }
    }

    private static String id(Seen event) {
        return JsonPath.from(event.data()).getString("id");
    }

    private String token(UUID runner, UUID followUp, Slot slot, Instant expires) {
        return links.seal(Pages.link(runner, followUp, slot, expires));
    }
}
