package dev.backstride.checks.story;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.events.runner.Contact;
import dev.backstride.events.runner.Contacts;
import dev.backstride.events.runner.Profile;
import dev.backstride.stack.demo.client.Door;
import dev.backstride.stack.demo.client.Doors;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Where worked cases are played: each fact is told at its own instant, while story time stands still. Their runners answer
 * red-flag questions with no at each run, for the cases assume that none is open.
 */
final class Stage {

    private static final TypeReference<JsonNode> ANYTHING = new TypeReference<>() {};

    private static final Map<String, String> DOORS =
            Map.of("run", "/runs", "symptom", "/symptoms", "screening", "/screenings", "clearance", "/clearances");

    private record Line(Instant at, UUID runner, ObjectNode fact) {}

    private final Doors doors;
    private final Door integrator;
    private final Door clinician;
    private final Map<String, UUID> runners = new HashMap<>();

    Stage(RunningSystem system) {
        var endpoints = system.endpoints();
        this.doors = system.doors();
        this.integrator = new Door(endpoints.checkin(), endpoints.tokens().getOrDefault("integrator", ""));
        this.clinician = new Door(endpoints.checkin(), endpoints.tokens().getOrDefault("clinician", ""));
    }

    /** Plays all of {@code cases} side by side, each with a runner of its own, to the end of the last. */
    void play(List<WorkedCase> cases) {
        cases.forEach(told -> runners.put(told.id(), register(told)));
        cases.stream()
                .flatMap(told -> told.facts().stream().map(fact -> new Line(WorkedCase.told(fact), runner(told), fact)))
                .sorted(Comparator.comparing(Line::at))
                .forEach(this::tell);
        cases.stream().map(WorkedCase::asOf).max(Comparator.naturalOrder()).ifPresent(this::moveTo);
    }

    UUID runner(WorkedCase told) {
        return runners.getOrDefault(told.id(), new UUID(0, 0));
    }

    /** The mail address of one of those around a case's runner. */
    static String address(WorkedCase told, String who) {
        return who + "-" + told.id() + "@example.org";
    }

    private UUID register(WorkedCase told) {
        var contacts = new Contacts(
                new Contact("Runner", address(told, "runner")),
                new Contact("Coach", address(told, "coach")),
                new Contact("Clinician", address(told, "clinician")),
                null);
        return doors.checkin()
                .register(new Profile(
                        told.id(),
                        "Europe/Berlin",
                        "DE",
                        new BirthDate("1990-06"),
                        null,
                        contacts,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Set.of()));
    }

    private void tell(Line line) {
        moveTo(line.at());
        var body = line.fact().deepCopy();
        var type = body.remove("type").asText();
        body.remove("receivedAt");
        if (type.equals("run")) {
            doors.checkin()
                    .screen(
                            line.runner(),
                            Screening.allNo("panel-" + body.get("id").asText(), line.at()));
        }
        var door = type.equals("clearance") ? clinician : integrator;
        door.post("/v1/runners/" + line.runner() + DOORS.get(type), body, ANYTHING);
    }

    private void moveTo(Instant at) {
        if (at.isAfter(doors.clock().now())) {
            doors.clock().moveTo(at);
        }
    }
}
