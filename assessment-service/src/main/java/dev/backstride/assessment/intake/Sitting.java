package dev.backstride.assessment.intake;

import dev.backstride.assessment.runner.Told;
import dev.backstride.assessment.weighing.Dossier;
import dev.backstride.assessment.weighing.News;
import dev.backstride.assessment.weighing.Weighing;
import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.fact.Deletion;
import dev.backstride.events.fact.Fact;
import dev.backstride.plumbing.intake.ReceivedEvent;
import dev.backstride.protocol.issue.Cause;
import java.util.ArrayList;
import java.util.List;

/**
 * One runner's news of one batch, in the order they came. Neighbours that would be amended under the same word are
 * weighed together; a change of word starts anew, so that each amendment says what caused it.
 */
final class Sitting {

    private final Weighing weighing;
    private final Dossier dossier;
    private final List<News> pending = new ArrayList<>();

    Sitting(Weighing weighing, Dossier dossier) {
        this.weighing = weighing;
        this.dossier = dossier;
    }

    /** The runner is no longer whom the rules took them for. */
    void hearOfRunner(ReceivedEvent event) {
        pending.add(new News(event.id(), null, Cause.LATE_EVENT));
    }

    /** Takes in a fact, or one taken back. What no rule reads is left alone. */
    void hear(ReceivedEvent event) {
        switch (event.data()) {
            case Acknowledgement _ -> {}
            case Fact fact -> hearFact(event, fact);
            case Deletion deletion -> hearDeletion(event, deletion);
            default -> throw new IllegalArgumentException(event.type() + " is no fact");
        }
    }

    /** Weighs what is left and puts the dossier away. */
    void close() {
        weigh();
        weighing.close(dossier);
    }

    private void hearFact(ReceivedEvent event, Fact fact) {
        hear(
                new Told(fact.id(), fact, event.recordedTime(), event.origin()),
                new News(event.id(), fact.id(), News.causeOf(fact, dossier)));
    }

    private void hearDeletion(ReceivedEvent event, Deletion deletion) {
        hear(
                new Told(deletion.id(), null, event.recordedTime(), event.origin()),
                new News(event.id(), deletion.id(), Cause.RUN_DELETED));
    }

    private void hear(Told told, News news) {
        if (!pending.isEmpty()
                && pending.getLast().cause().amendment() != news.cause().amendment()) {
            weigh();
        }
        if (dossier.hear(told)) {
            pending.add(news);
        }
    }

    private void weigh() {
        if (!pending.isEmpty()) {
            weighing.weigh(dossier, List.copyOf(pending));
            pending.clear();
        }
    }
}
