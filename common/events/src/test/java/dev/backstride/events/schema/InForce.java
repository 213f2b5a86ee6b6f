package dev.backstride.events.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The decisions that hold, as a partner keeps them from the feed of assessments. {@code docs/events.md} shows how. */
final class InForce {

    private static final String MADE = "dev.backstride.assessment.made.v1";
    private static final String ERASED = "dev.backstride.runner.erased.v1";
    private static final Set<String> ENDING = Set.of("dev.backstride.assessment.retracted.v1", ERASED);

    final Map<String, JsonNode> inForce = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final Set<UUID> seen = new HashSet<>();

    void read(UUID ceId, String ceType, JsonNode data) {
        if (!seen.add(ceId)) return; // told twice
        var id = data.path("id").asText(); // of a decision, or of the runner who is erased
        var ends = ceType.equals(MADE) ? data.path("supersedes").asText() : ENDING.contains(ceType) ? id : "";
        if (gone.add(ends)) inForce.remove(ends); // gone also where it is yet to be read
        if (ceType.equals(MADE) && !gone.contains(id) && !gone.contains(runner(data))) inForce.put(id, data);
        if (ceType.equals(ERASED))
            inForce.values().removeIf(kept -> runner(kept).equals(id));
    }

    private static String runner(JsonNode decision) {
        return decision.at("/content/runner").asText();
    }
}
