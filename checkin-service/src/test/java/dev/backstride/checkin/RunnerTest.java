package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRun;
import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.as;
import static dev.backstride.checkin.World.integrator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.events.Topic;
import dev.backstride.events.runner.Condition;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.tenant.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RunnerTest {

    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @CsvSource({
        "http://app.example/hook, SCHEME",
        "https://127.0.0.1/hook, ADDRESS",
        "https://169.254.169.254/latest/meta-data, ADDRESS",
        "https://app.example:8443/hook, PORT",
        "https://me@app.example/hook, EXTRAS",
        "no address, SYNTAX"
    })
    void a_webhook_that_may_not_be_called_is_refused(String webhook, String why) {
        var contact = Map.of("email", "coach@example.org", "webhook", webhook);

        integrator()
                .body(Map.of("zone", "UTC", "birthDate", "1990-06", "contacts", Map.of("coach", contact)))
                .post("/v1/runners")
                .then()
                .statusCode(422)
                .body("field", equalTo("contacts.coach.webhook"))
                .body("detail", containsString(why));
    }

    @Test
    void a_webhook_is_kept_beside_the_mail_address() {
        var contact = Map.of("email", "ada@example.org", "webhook", "https://app.example/hook?of=ada");

        integrator()
                .body(Map.of("zone", "UTC", "birthDate", "1990-06", "contacts", Map.of("runner", contact)))
                .post("/v1/runners")
                .then()
                .statusCode(201)
                .body("contacts.runner.webhook", equalTo("https://app.example/hook?of=ada"));
    }

    @Test
    void registering_tells_the_services_everything_and_the_partners_nothing() throws Exception {
        var runner = aRunner();

        var event = Wire.read(Topic.RUNNERS.internal(), runner, 1).getFirst();
        assertThat(event.type()).isEqualTo("dev.backstride.runner.registered.v1");
        var told = json.readValue(event.data(), Runner.class);
        assertThat(told.id()).isEqualTo(runner);
        assertThat(told.profile().zone()).isEqualTo("Europe/Berlin");
        assertThat(told.profile().contacts()).isNotNull();
        assertThat(json.readTree(event.data()).has("profile")).isFalse();
    }

    @Test
    void the_same_external_id_is_the_same_runner_unchanged() {
        var externalId = UUID.randomUUID();
        var first = register(externalId, "Europe/Berlin", 201);

        var again = register(externalId, "Europe/Paris", 200);

        assertThat(again).isEqualTo(first);
        integrator()
                .get("/v1/runners?externalId=" + externalId)
                .then()
                .body("items", hasSize(1), "items[0].zone", equalTo("Europe/Berlin"), "next", nullValue());
    }

    @Test
    void a_patch_changes_what_it_names_and_takes_away_what_it_nulls() {
        var runner = aRunner();

        integrator()
                .contentType("application/merge-patch+json")
                .body("""
                        {"maxHeartRate":190,"consents":null,"contacts":{"coach":{"email":"coach@example.org"}}}""")
                .patch("/v1/runners/" + runner)
                .then()
                .statusCode(200)
                .body("maxHeartRate", equalTo(190), "consents", nullValue(), "zone", equalTo("Europe/Berlin"))
                .body("contacts.runner.email", notNullValue(), "contacts.coach.email", equalTo("coach@example.org"));

        var events = Wire.read(Topic.RUNNERS.internal(), runner, 2);
        assertThat(events.getLast().type()).isEqualTo("dev.backstride.runner.changed.v1");
        assertThat(events.getLast().data()).contains("190");
    }

    @Test
    void nobody_under_sixteen_is_enrolled() {
        var externalId = UUID.randomUUID();

        integrator()
                .body("""
                        {"externalId":"%s","zone":"Europe/Berlin","birthDate":"2010-03"}""".formatted(externalId))
                .post("/v1/runners")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith("/enrol-refused-age"), "code", equalTo("ENROL_REFUSED_AGE"));

        integrator().get("/v1/runners?externalId=" + externalId).then().body("items", hasSize(0));
    }

    @Test
    void a_zone_that_is_none_is_refused() {
        integrator().body("""
                        {"zone":"Europe/Atlantis","birthDate":"1990-06"}""").post("/v1/runners").then().statusCode(422).body("field", equalTo("zone"));
    }

    @Test
    void a_partner_knows_of_those_who_share_with_partners_and_of_no_other() {
        var silent = aRunner("");
        var sharing = aRunner("\"FEED\"");
        aRun(silent, "r1");
        aRun(sharing, "r1");

        for (var path : new String[] {"", "/runs", "/runs/r1"}) {
            as(Role.PARTNER).get("/v1/runners/" + silent + path).then().statusCode(403);
            as(Role.PARTNER)
                    .get("/v1/runners/" + sharing + path)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("@")));
        }
        as(Role.PARTNER)
                .get("/v1/runners?limit=500")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(sharing.toString()))
                .body("items.id", not(hasItem(silent.toString())));
    }

    @Test
    void what_is_known_of_the_back_is_shown_to_coaches_with_consent() {
        var silent = withConditions("");
        var open = withConditions("\"FEED\",\"FLAGS\"");

        for (var outside : new String[] {Role.COACH, Role.PARTNER}) {
            as(outside).get("/v1/runners/" + open).then().body("conditions", hasSize(1));
        }
        as(Role.COACH).get("/v1/runners/" + silent).then().statusCode(200).body("conditions", nullValue());
        as(Role.CLINICIAN).get("/v1/runners/" + silent).then().body("conditions", hasSize(1));
    }

    private static UUID withConditions(String consents) {
        var runner = aRunner(consents);
        integrator()
                .body("{\"conditions\":[\"%s\"]}".formatted(Condition.CURRENT_CANCER))
                .patch("/v1/runners/" + runner)
                .then()
                .statusCode(200);
        return runner;
    }

    @Test
    void a_coach_sees_no_contacts_and_a_clinician_does() {
        var runner = aRunner();

        as(Role.COACH).get("/v1/runners/" + runner).then().statusCode(200).body("contacts", nullValue());
        as(Role.CLINICIAN).get("/v1/runners/" + runner).then().statusCode(200).body("contacts", notNullValue());
        as(Role.RUNNER, "demo", runner.toString())
                .get("/v1/runners/" + runner)
                .then()
                .statusCode(200)
                .body("contacts", notNullValue());
    }

    @Test
    void a_list_is_read_in_parts() {
        for (var i = 0; i < 3; i++) {
            register(UUID.randomUUID(), "other");
        }
        var first = as(Role.INTEGRATOR, "other", "x").get("/v1/runners?limit=2").jsonPath();
        assertThat(first.getList("items")).hasSize(2);

        var rest = as(Role.INTEGRATOR, "other", "x")
                .get("/v1/runners?limit=500&cursor=" + first.getString("next"))
                .jsonPath();
        assertThat(rest.getList("items.id")).doesNotContainAnyElementsOf(first.getList("items.id"));
    }

    private static String register(UUID externalId, String zone, int status) {
        return integrator()
                .body("""
                        {"externalId":"%s","zone":"%s","birthDate":"1990-06-17"}""".formatted(externalId, zone))
                .post("/v1/runners")
                .then()
                .statusCode(status)
                .extract()
                .path("id");
    }

    private static void register(UUID externalId, String program) {
        as(Role.INTEGRATOR, program, "x")
                .contentType(ContentType.JSON)
                .body("""
                        {"externalId":"%s","zone":"Europe/Berlin","birthDate":"1990-06-17"}""".formatted(externalId))
                .post("/v1/runners")
                .then()
                .statusCode(201);
    }
}
