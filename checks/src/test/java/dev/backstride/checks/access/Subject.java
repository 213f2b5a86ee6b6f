package dev.backstride.checks.access;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.stack.demo.client.Door;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A runner to ask about, who ran, of whom something was decided and to whom something is to be said.
 *
 * @param assessment a decision about the runner
 * @param message something to be said
 * @param webhook a webhook of the program's partner
 */
record Subject(UUID runner, String assessment, String message, String webhook) {

    private static final TypeReference<JsonNode> ANYTHING = new TypeReference<>() {};
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** A new runner who agreed to {@code consents}. */
    static Subject enrol(RunningSystem system, Instant now, String... consents) {
        var endpoints = system.endpoints();
        var integrator = token(system, "integrator");
        var checkin = new Door(endpoints.checkin(), integrator);
        var registered = checkin.post(
                "/v1/runners",
                Map.of(
                        "zone",
                        "Europe/Berlin",
                        "birthDate",
                        "1990-06",
                        "externalId",
                        UUID.randomUUID().toString(),
                        "contacts",
                        Map.of("runner", Map.of("email", "runner@example.org")),
                        "consents",
                        consents),
                ANYTHING);
        var path = "/v1/runners/" + registered.path("id").asText();
        checkin.post(
                path + "/runs",
                Map.of(
                        "id",
                        "r1",
                        "startedAt",
                        now.minusSeconds(7_200),
                        "durationSeconds",
                        3_600,
                        "distanceMeters",
                        10_000),
                ANYTHING);
        var clinician = token(system, "clinician");
        var partner = new Door(endpoints.notification(), token(system, "partner"));
        return new Subject(
                UUID.fromString(registered.path("id").asText()),
                first(new Door(endpoints.assessment(), clinician), path + "/assessments"),
                first(new Door(endpoints.notification(), clinician), path + "/messages"),
                partner.post("/v1/webhooks", Map.of("url", "https://partner.invalid/hook"), ANYTHING)
                        .path("id")
                        .asText());
    }

    /** {@code path} with this runner, and what there is of theirs, in the places it leaves open. */
    String in(String path) {
        return path.replace("/v1/runners/{id}", "/v1/runners/" + runner)
                .replace("{runner}", runner.toString())
                .replace("/assessments/{id}", "/assessments/" + assessment)
                .replace("/messages/{id}", "/messages/" + message)
                .replace("/webhooks/{id}", "/webhooks/" + webhook)
                .replace("{event}", UUID.randomUUID().toString())
                .replace("/erasures/{id}", "/erasures/" + UUID.randomUUID())
                .replace("{run}", "r1")
                .replaceAll("\\{\\w+}", "nothing-of-ours");
    }

    private static String first(Door door, String list) {
        return await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(
                        () -> door.get(list, ANYTHING)
                                .path("items")
                                .path(0)
                                .path("id")
                                .asText(),
                        id -> !id.isEmpty());
    }

    private static String token(RunningSystem system, String role) {
        return Objects.requireNonNull(system.endpoints().tokens().get(role));
    }
}
