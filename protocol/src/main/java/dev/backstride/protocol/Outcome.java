package dev.backstride.protocol;

import dev.backstride.events.decision.Standing;
import dev.backstride.protocol.issue.Issued;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the rules make of a runner's facts at one instant.
 *
 * @param decisions every decision up to that instant, oldest first, at most one per event time
 * @param standing where the runner stands on the ladder
 * @param advice what the runner is to do now
 * @param nextDue the next instant at which to assess anew if no fact comes before: time alone decides
 *     something, or a fact of the future is known
 */
public record Outcome(List<Issued> decisions, Standing standing, StandingAdvice advice, Optional<Instant> nextDue) {

    public Outcome {
        decisions = List.copyOf(decisions);
    }
}
