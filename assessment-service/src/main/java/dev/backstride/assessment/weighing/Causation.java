package dev.backstride.assessment.weighing;

import dev.backstride.protocol.issue.Amendments.Stood;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which event led to a decision. */
final class Causation {

    private Causation() {}

    /**
     * The newest event that told a fact the decision rests on, else the newest event; where only time went on the
     * newest decision in force, which the timer belonged to, else the runner.
     *
     * @param facts ids of the facts the decision rests on
     */
    static UUID of(Dossier dossier, Collection<String> facts, List<News> news) {
        if (news.isEmpty()) {
            return dossier.decisions()
                    .newest()
                    .map(Stood::id)
                    .orElse(dossier.runner().id());
        }
        return news.reversed().stream()
                .filter(one -> one.fact() != null && facts.contains(one.fact()))
                .findFirst()
                .orElse(news.getLast())
                .event();
    }
}
