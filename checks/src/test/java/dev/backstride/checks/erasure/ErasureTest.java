package dev.backstride.checks.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.checks.system.OneSystem;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.events.Topic;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.Symptom;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.events.runner.Consent;
import dev.backstride.events.runner.Contact;
import dev.backstride.events.runner.Contacts;
import dev.backstride.events.runner.Profile;
import dev.backstride.stack.demo.client.Door;
import dev.backstride.stack.demo.client.Messages.Kind;
import dev.backstride.stack.export.Export;
import dev.backstride.stack.testing.Leftovers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody who ran, hurt, was asked, answered and was written to, and wants to be forgotten. */
@ExtendWith(OneSystem.class)
class ErasureTest {

    private static final TypeReference<JsonNode> ANYTHING = new TypeReference<>() {};
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final String name = "erased-" + UUID.randomUUID();
    private final String mail = UUID.randomUUID() + "@runners.example";
    private final String note = "note-" + UUID.randomUUID();

    @Test
    void a_runner_is_forgotten_in_every_database_and_every_topic(RunningSystem system) throws Exception {
        var runner = aRunnerWhoWasWrittenTo(system);
        var words = new String[] {runner.toString(), name, mail, note};
        assertThat(leftovers(system, words)).as("before").hasSizeGreaterThan(10);
        assertThat(export(system, runner)).contains(name, mail, note);

        var receipt = erase(system, runner);

        await().atMost(PATIENCE)
                .until(() -> receipt(system, receipt).path("awaited").isEmpty());
        assertThat(receipt(system, receipt).path("confirmed").properties()).hasSize(3);
        try (var topics = new Topics(system.endpoints().kafka())) {
            topics.sayAgain(Topic.SYMPTOMS.internal(), runner.toString());
            topics.sayAgain(Topic.ASSESSMENTS.internal(), runner.toString());
            system.doors().clock().moveTo(system.doors().clock().now().plus(Duration.ofDays(2)));
            assertThat(leftovers(system, words)).as("after").isEmpty();

            assertThat(topics.holding(words)).isNotEmpty();
            var before = topics.hurry();
            try {
                await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(2)).until(() -> {
                    topics.sweep();
                    return topics.holding(words).isEmpty();
                });
            } finally {
                topics.alter(before);
            }
        }
        assertThat(leftovers(system, words)).as("in the end").isEmpty();
    }

    private UUID aRunnerWhoWasWrittenTo(RunningSystem system) {
        var doors = system.doors();
        var now = doors.clock()
                .moveTo(doors.clock().now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(24 + 9)));
        var runner = doors.checkin().register(profile());
        doors.checkin().screen(runner, Screening.allNo("panel", now));
        doors.checkin()
                .tell(
                        runner,
                        new Run(
                                "r1",
                                now.minus(Duration.ofMinutes(50)),
                                3_000,
                                8_000,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null));
        var symptom = new Symptom(
                "s1", Moment.DURING, now, 4, "r1", null, null, null, null, null, null, null, note, null, null);
        door(system).post("/v1/runners/" + runner + "/symptoms", symptom, ANYTHING);
        doors.clock().moveTo(now.plus(Duration.ofHours(3)));
        assertThat(doors.messages().of(runner, Kind.MESSAGE)).isNotEmpty();
        return runner;
    }

    private Profile profile() {
        return new Profile(
                name,
                "Europe/Berlin",
                "DE",
                new BirthDate("1990-06"),
                null,
                new Contacts(new Contact("Ada", mail), null, null, null),
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(Consent.FEED, Consent.FREE_TEXT));
    }

    private static String export(RunningSystem system, UUID runner) {
        var endpoints = system.endpoints();
        var services = new LinkedHashMap<String, String>();
        services.put("checkin", endpoints.checkin());
        services.put("assessment", endpoints.assessment());
        services.put("notification", endpoints.notification());
        var out = new ByteArrayOutputStream();
        new Export(services, endpoints.tokens().getOrDefault("clinician", "")).write(runner, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The erasure's id. */
    private static String erase(RunningSystem system, UUID runner) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(system.endpoints().checkin() + "/v1/runners/" + runner))
                .header("Authorization", "Bearer " + integrator(system))
                .DELETE()
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(202);
            return new ObjectMapper().readTree(answer.body()).path("id").asText();
        }
    }

    private static JsonNode receipt(RunningSystem system, String id) {
        return door(system).get("/v1/erasures/" + id, ANYTHING);
    }

    private static Door door(RunningSystem system) {
        return new Door(system.endpoints().checkin(), integrator(system));
    }

    private static String integrator(RunningSystem system) {
        return system.endpoints().tokens().getOrDefault("integrator", "");
    }

    private static List<String> leftovers(RunningSystem system, String... words) throws SQLException {
        var found = new ArrayList<String>();
        for (var database : system.endpoints().jdbc().entrySet()) {
            try (var connection = DriverManager.getConnection(database.getValue())) {
                Leftovers.of(connection, words).forEach(place -> found.add(database.getKey() + " " + place));
            }
        }
        return found;
    }
}
