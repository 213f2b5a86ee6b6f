package dev.backstride.protocol.issue;

import dev.backstride.events.decision.CheckInPlan;
import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Panel;
import dev.backstride.events.decision.step.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A decision the rules made, and what to ask because of it.
 *
 * @param content what the rules say
 * @param plan the questions after a run; empty where nothing is to be asked
 * @param panel the red-flag questions that are due; empty where none is
 * @param steps what to do next, as it stands at its event time
 */
public record Issued(Content content, Optional<CheckInPlan> plan, Optional<Panel> panel, List<Step> steps) {

    public Issued {
        steps = List.copyOf(steps);
    }

    /** Event time of the decision. */
    public Instant at() {
        return content.decision().at();
    }
}
