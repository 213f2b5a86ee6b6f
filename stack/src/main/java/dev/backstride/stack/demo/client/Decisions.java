package dev.backstride.stack.demo.client;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Mode;
import java.util.List;
import java.util.UUID;

/** What the assessment service says of a runner. */
public final class Decisions {

    private static final TypeReference<Page> PAGE = new TypeReference<>() {};
    private static final TypeReference<Standing> STANDING = new TypeReference<>() {};

    private final Door clinician;

    public Decisions(Door clinician) {
        this.clinician = clinician;
    }

    record Page(List<Assessment> items) {}

    /** What the runner is to do now, and where on the ladder that is. */
    public record Standing(Action action, Mode mode) {}

    /** Every decision ever issued, in the order issued. */
    public List<Assessment> issued(UUID runner) {
        return oldestFirst(runner, "&all=true");
    }

    /** The decisions that hold, oldest event first. */
    public List<Assessment> inForce(UUID runner) {
        return oldestFirst(runner, "");
    }

    public Standing standing(UUID runner) {
        return clinician.get("/v1/runners/" + runner + "/assessment", STANDING);
    }

    private List<Assessment> oldestFirst(UUID runner, String filter) {
        return clinician
                .get("/v1/runners/" + runner + "/assessments?limit=200" + filter, PAGE)
                .items()
                .reversed();
    }
}
