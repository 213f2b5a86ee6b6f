package dev.backstride.events.decision;

import dev.backstride.events.fact.Flag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The red-flag questions that were due, and not answered, when a decision was made.
 *
 * @param unanswered what to ask, most urgent first; never empty
 * @param withheld what to do once each is answered with no; null where the decision's own action stands meanwhile
 */
public record Panel(List<Flag> unanswered, @Nullable Action withheld) {

    public Panel {
        unanswered = List.copyOf(unanswered);
    }
}
