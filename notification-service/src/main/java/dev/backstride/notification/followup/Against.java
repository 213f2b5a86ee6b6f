package dev.backstride.notification.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What may speak against asking a runner, read once for all their questions.
 *
 * @param felt when they felt what they said already
 * @param newestBout when the newest bout ended that we were to ask about
 */
record Against(Instant now, List<Instant> felt, Optional<Instant> newestBout) {

    Optional<Why> asking(Question question) {
        if (now.isAfter(question.expires())) {
            return Optional.of(Why.WINDOW_OVER);
        }
        if (felt.stream().anyMatch(question::isAnsweredAt)) {
            return Optional.of(Why.ALREADY_ANSWERED);
        }
        return newestBout
                .filter(newest -> newest.isAfter(question.boutEndedAt()))
                .map(_ -> Why.NEWER_BOUT);
    }
}
