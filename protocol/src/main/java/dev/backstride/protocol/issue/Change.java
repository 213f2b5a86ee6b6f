package dev.backstride.protocol.issue;

import dev.backstride.events.decision.Amendment;
import dev.backstride.events.decision.CheckInPlan;
import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Panel;
import dev.backstride.events.decision.step.Step;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step from the decisions that stand to the decisions that hold now. */
public sealed interface Change {

    /**
     * A decision to append.
     *
     * @param id its id
     * @param content what the rules say
     * @param supersedes the decision it replaces
     * @param amendment why it replaces it; absent where a run was only completed
     * @param plan what to ask because of it
     * @param panel red-flag questions that are due
     * @param steps what to do next, as it stands at its event time
     */
    record Issue(
            UUID id,
            Content content,
            @Nullable UUID supersedes,
            @Nullable Amendment amendment,
            @Nullable CheckInPlan plan,
            @Nullable Panel panel,
            List<Step> steps)
            implements Change {

        public Issue {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A decision that no longer holds and has no successor.
     *
     * @param id the decision
     * @param at its event time
     * @param reason why
     */
    record Retract(UUID id, Instant at, Amendment reason) implements Change {}
}
