package dev.backstride.protocol.issue;

import dev.backstride.events.decision.CheckInPlan;
import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Panel;
import java.time.Instant;
import java.util.Optional;

/**
 * A decision the rules made, and what to ask because of it.
 *
 * @param content what the rules say
 * @param plan the questions after a run; empty where nothing is to be asked
 * @param panel the red-flag questions that are due; empty where none is
 */
public record Issued(Content content, Optional<CheckInPlan> plan, Optional<Panel> panel) {

    /** Event time of the decision. */
    public Instant at() {
        return content.decision().at();
    }
}
