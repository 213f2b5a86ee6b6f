package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRun;
import static dev.backstride.checkin.World.as;
import static dev.backstride.checkin.World.feed;
import static dev.backstride.checkin.World.integrator;
import static dev.backstride.checkin.World.path;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.events.EventType;
import dev.backstride.events.Topic;
import dev.backstride.events.decision.Slot;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Instrument;
import dev.backstride.events.runner.ErasureConfirmation;
import dev.backstride.plumbing.link.CheckInLink;
import dev.backstride.plumbing.link.PanelLink;
import dev.backstride.plumbing.link.PersonalLink;
import dev.backstride.plumbing.link.QuestionnaireLink;
import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.plumbing.tenant.Tenant;
import dev.backstride.stack.testing.Leftovers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A runner forgotten. */
@QuarkusTest
class ErasureTest {

    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-02T08:30:00Z");

    @Inject
    SealedLinks links;

    @Inject
    ObjectMapper json;

    @Inject
    AgroalDataSource database;

    @Test
    void nothing_of_an_erased_runner_is_left_in_any_table() throws SQLException {
        var name = "ext-" + UUID.randomUUID();
        var mail = UUID.randomUUID() + "@example.org";
        var note = "note " + UUID.randomUUID();
        var runner = register(name, mail);
        aRun(runner, "r1");
        symptom(runner, note).then().statusCode(201);
        as(Role.RUNNER, "demo", runner.toString())
                .contentType("application/json")
                .header("Idempotency-Key", "k1")
                .body(World.run("r2"))
                .post(path(runner, "runs"))
                .then()
                .statusCode(201);
        assertThat(left(runner.toString(), name, mail, note)).isNotEmpty();

        erase(Role.INTEGRATOR, "someone", runner).statusCode(202);

        published(runner);
        assertThat(left(runner.toString(), name, mail, note)).isEmpty();
        as(Role.CLINICIAN).get("/v1/runners/" + runner).then().statusCode(404);
        symptom(runner, note).then().statusCode(404);
        erase(Role.INTEGRATOR, "someone", runner).statusCode(404);
        assertThat(register(name, mail)).isNotEqualTo(runner);
    }

    @Test
    void only_the_runner_and_the_programs_integrator_erase() {
        var runner = World.aRunner();

        for (var role : new String[] {Role.COACH, Role.CLINICIAN, Role.PARTNER, Role.OPS}) {
            erase(role, "someone", runner).statusCode(403);
        }
        erase(Role.RUNNER, UUID.randomUUID().toString(), runner).statusCode(403);
        as(Role.INTEGRATOR, "other", "someone")
                .delete("/v1/runners/" + runner)
                .then()
                .statusCode(404);
        erase(Role.RUNNER, runner.toString(), runner).statusCode(202);
    }

    @Test
    void everybody_who_reads_anything_hears_of_it_consent_or_not() {
        var runner = World.aRunner("");

        var receipt = erase(Role.INTEGRATOR, "someone", runner)
                .body("topics", hasSize(5))
                .extract()
                .jsonPath();

        for (var topic : receipt.getList("topics", String.class)) {
            var heard = Wire.read(topic, runner, topic.equals(Topic.RUNNERS.internal()) ? 2 : 1);
            assertThat(heard.getLast().type()).as(topic).isEqualTo(EventType.RUNNER_ERASED.wireName());
            assertThat(heard.getLast().headers()).containsEntry("ce_id", receipt.getString("id"));
        }
    }

    @Test
    void the_receipt_says_who_has_forgotten_and_names_nobody() throws JsonProcessingException {
        var runner = World.aRunner();
        var place = erase(Role.RUNNER, runner.toString(), runner)
                .body("awaited", equalTo(List.of("assessment-service", "notification-service")))
                .extract()
                .header("Location");
        var id = UUID.fromString(place.substring(place.lastIndexOf('/') + 1));

        confirm(runner, id, "assessment-service");
        confirm(runner, id, "notification-service");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> receipt(Role.INTEGRATOR, "someone", id)
                        .statusCode(200)
                        .body("awaited", hasSize(0))
                        .body("confirmed.'assessment-service'.deleted.fact", equalTo(7))
                        .body("confirmed.'checkin-service'.deleted.runner", equalTo(1))
                        .body(not(containsString(runner.toString()))));
        receipt(Role.RUNNER, runner.toString(), id).statusCode(200);
        receipt(Role.RUNNER, UUID.randomUUID().toString(), id).statusCode(403);
        receipt(Role.CLINICIAN, "someone", id).statusCode(403);
        receipt(Role.INTEGRATOR, "someone", UUID.randomUUID()).statusCode(404);
        var told = Wire.read(Topic.RUNNERS.internal(), runner, 3);
        assertThat(told.getLast().headers()).isEmpty();
        assertThat(told.getLast().data()).isNull();
    }

    @Test
    void the_receipt_says_when_kafka_will_have_let_go() {
        var before = Instant.now().plus(Duration.ofDays(7)).plus(Duration.ofHours(1));

        var clear = Instant.parse(erase(Role.INTEGRATOR, "someone", World.aRunner())
                .extract()
                .jsonPath()
                .getString("topicsClearAt"));

        assertThat(clear).isBetween(before, before.plusSeconds(60));
    }

    @Test
    void links_of_an_erased_runner_answer_kindly_and_store_nothing() throws SQLException {
        var runner = World.aRunner();
        var checkIn =
                "/check-in/" + seal(new CheckInLink("demo", runner, UUID.randomUUID(), Slot.H1, "r1", "r1", LATER));
        var panel = "/safety-questions/"
                + seal(new PanelLink("demo", runner, UUID.randomUUID(), List.of(Flag.RF_FEVER), LATER));
        var questionnaire = "/questionnaires/"
                + seal(new QuestionnaireLink("demo", runner, UUID.randomUUID(), Instrument.OSTRC_H2, LATER));
        erase(Role.INTEGRATOR, "someone", runner).statusCode(202);
        published(runner);

        for (var page : new String[] {checkIn, panel, questionnaire}) {
            given().urlEncodingEnabled(false).get(page).then().statusCode(410).body(containsString("forgotten you"));
            given().urlEncodingEnabled(false)
                    .contentType("application/x-www-form-urlencoded")
                    .formParams(Map.of("level", "2", "none", "WHOLE_BODY"))
                    .post(page)
                    .then()
                    .statusCode(410)
                    .body(containsString("forgotten you"));
        }
        assertThat(left(runner.toString())).isEmpty();
    }

    private String seal(PersonalLink link) {
        return links.seal(link);
    }

    private static UUID register(String name, String mail) {
        return UUID.fromString(integrator()
                .header("Idempotency-Key", name)
                .body("""
                        {"externalId":"%s","zone":"Europe/Berlin","birthDate":"1990-06","consents":["FEED"],
                         "contacts":{"runner":{"name":"Ada","email":"%s"}}}""".formatted(name, mail))
                .post("/v1/runners")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id"));
    }

    private static Response symptom(UUID runner, String note) {
        return integrator().body("""
                        {"id":"s1","moment":"AFTER","feltAt":"2026-03-02T05:40:00Z","level":3,"note":"%s"}""".formatted(note)).post(path(runner, "symptoms"));
    }

    private static ValidatableResponse erase(String role, String subject, UUID runner) {
        return as(role, "demo", subject).delete("/v1/runners/" + runner).then();
    }

    private static ValidatableResponse receipt(String role, String subject, UUID id) {
        return as(role, "demo", subject).get("/v1/erasures/" + id).then();
    }

    /** Waits until nothing of the runner is on its way out. */
    private void published(UUID runner) {
        Stream.of(Topic.RUNS, Topic.SYMPTOMS, Topic.ASSESSMENTS, Topic.MESSAGES)
                .forEach(topic -> Wire.read(feed(topic), runner, 1));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> left(runner.toString()).stream().noneMatch(place -> place.startsWith("outbox")));
    }

    private List<String> left(String... words) throws SQLException {
        try (var connection = Tenant.everyone(() -> database.getConnection())) {
            return Leftovers.of(connection, words);
        }
    }

    private void confirm(UUID runner, UUID erasure, String service) throws JsonProcessingException {
        var headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", EventType.ERASURE_CONFIRMED.wireName(),
                "ce_subject", runner.toString(),
                "ce_program", "demo",
                "ce_time", NOW.toString(),
                "ce_recordedtime", NOW.toString(),
                "ce_causation", erasure.toString(),
                "ce_traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        var confirmation = new ErasureConfirmation(erasure, service, Map.of("fact", 7), NOW);
        Wire.send(Topic.MESSAGES.internal(), runner, headers, json.writeValueAsString(confirmation));
    }
}
