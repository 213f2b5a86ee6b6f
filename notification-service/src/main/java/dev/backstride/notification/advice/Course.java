package dev.backstride.notification.advice;

import dev.backstride.events.decision.Mode;
import java.time.Instant;
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

    public Optional<Instant> reviewSince() {
        return Optional.ofNullable(inReviewSince);
    }
}
