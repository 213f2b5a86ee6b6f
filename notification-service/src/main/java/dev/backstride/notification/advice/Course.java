package dev.backstride.notification.advice;

import dev.backstride.events.decision.Mode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a runner stands in an episode, by the decisions in force.
 *
 * @param episode its number, from 1
 * @param openedAt when its first decision was made
 * @param mode after the newest decision; never NONE
 * @param inReviewSince when the review that lasts began; null outside one
 */
public record Course(
        int episode, Instant openedAt, Mode mode, @Nullable Instant inReviewSince) {

    /** Of the decisions of one episode, the oldest first; empty where it is over. */
    static Optional<Course> of(int episode, List<DecisionRow> decisions) {
        var mode = decisions.getLast().mode;
        if (mode == null || mode == Mode.NONE) {
            return Optional.empty();
        }
        Instant review = null;
        for (var decision : decisions) {
            review = decision.mode == Mode.REVIEW ? (review == null ? decision.at : review) : null;
        }
        return Optional.of(new Course(episode, decisions.getFirst().at, mode, review));
    }

    public Optional<Instant> reviewSince() {
        return Optional.ofNullable(inReviewSince);
    }
}
