package dev.backstride.checks.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Placement;
import dev.backstride.events.fact.Questionnaire;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.events.fact.StrengthTest;
import dev.backstride.events.fact.Symptom;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;

/** A runner of the running system: what is done about them, and what the check-in service keeps of it. */
final class Subject {

    private static final TypeReference<List<Decision>> DECISIONS = new TypeReference<>() {};

    private final Client client;
    private final List<Deed> deeds;
    private final ObjectNode profile;
    private final UUID id;
    private final Map<String, ObjectNode> kept = new LinkedHashMap<>();

    private Subject(Client client, List<Deed> deeds, ObjectNode profile, UUID id) {
        this.client = client;
        this.deeds = deeds;
        this.profile = profile;
        this.id = id;
    }

    /** Registers somebody who shares all with partners. */
    static Subject registered(Client client, String name, List<Deed> deeds) {
        var profile = Client.JSON
                .createObjectNode()
                .put("externalId", name)
                .put("zone", "Europe/Berlin")
                .put("birthDate", "1990-06");
        profile.putArray("consents").add("FEED").add("FLAGS").add("SCORES");
        var answer = client.tell("integrator", "/v1/runners", profile);
        assertThat(answer.status()).isEqualTo(201);
        return new Subject(
                client, deeds, profile, UUID.fromString(answer.body().path("id").asText()));
    }

    UUID id() {
        return id;
    }

    int lastEvening() {
        return deeds.stream().mapToInt(Deed::evening).max().orElse(0);
    }

    /** What is to be done on one evening, in an order of its own. */
    Queue<Deed> evening(int evening, Random random) {
        var due = deeds.stream().filter(deed -> deed.evening() == evening).toList();
        return new ArrayDeque<>(Evening.shuffled(due, kept.keySet(), random));
    }

    void perform(Deed deed) {
        switch (deed) {
            case Deed.Tells(var _, var fact) -> tell(fact, kept.containsKey(fact.id()) ? 200 : 201);
            case Deed.Corrects(var _, var run) -> tell(run, 200);
            case Deed.Deletes(var _, var run) -> delete(run);
        }
    }

    /** Tells everything once more: each is known, word for word. */
    void repeatAll() {
        for (var entry : List.copyOf(kept.entrySet())) {
            var known = entry.getValue();
            var again = known.deepCopy().without(List.of("type", "receivedAt"));
            var path = known.path("type").asText();
            var answer = client.tell(roleOf(path), pathOf(path), again);
            assertThat(answer.status()).as("%s told again: %s", known, answer).isEqualTo(200);
        }
    }

    /** What the rules say of what is kept, with the times at which it came in. */
    List<Decision> simulated(Instant asOf) {
        var simulation = Client.JSON.createObjectNode().put("asOf", asOf.toString());
        simulation.set("runner", profile.deepCopy().without(List.of("externalId", "consents")));
        simulation.putArray("facts").addAll(kept.values());
        return Client.JSON.convertValue(client.simulate(simulation).path("decisions"), DECISIONS);
    }

    private void tell(Fact fact, int status) {
        var type = typeOf(fact);
        var answer = client.tell(roleOf(type), pathOf(type), fact);
        assertThat(answer.status()).as("%s: %s", fact, answer).isEqualTo(status);
        JsonNode stored = fact instanceof Run ? answer.body().path("run") : answer.body();
        kept.put(fact.id(), stored.<ObjectNode>deepCopy().put("type", type));
    }

    private void delete(String run) {
        assertThat(client.delete(pathOf("run") + "/" + run).status()).isBetween(200, 204);
        kept.remove(run);
    }

    private String pathOf(String type) {
        return "/v1/runners/%s/%ss"
                .formatted(id, type.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }

    private static String roleOf(String type) {
        return type.equals("clearance") || type.equals("placement") ? "clinician" : "integrator";
    }

    private static String typeOf(Fact fact) {
        return switch (fact) {
            case Run _ -> "run";
            case RunReport _ -> "runReport";
            case Symptom _ -> "symptom";
            case Screening _ -> "screening";
            case Questionnaire _ -> "questionnaire";
            case StrengthSession _ -> "strengthSession";
            case StrengthTest _ -> "strengthTest";
            case Clearance _ -> "clearance";
            case Placement _ -> "placement";
            case Acknowledgement _ -> "acknowledgement";
        };
    }
}
