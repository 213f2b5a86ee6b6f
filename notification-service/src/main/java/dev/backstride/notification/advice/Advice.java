package dev.backstride.notification.advice;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Recipient;
import dev.backstride.notification.letter.AdviceLetter;
import dev.backstride.notification.message.Kind;
import dev.backstride.notification.message.Messages;
import dev.backstride.notification.message.Post;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells a runner what is next, once per change. */
@ApplicationScoped
public class Advice {

    private final Tellings tellings;
    private final Messages messages;

    Advice(Tellings tellings, Messages messages) {
        this.tellings = tellings;
        this.messages = messages;
    }

    /**
     * Writes to the runner when the next step is another than the one they were told.
     *
     * @param isTold whether another message about this decision goes to the runner: one is enough
     */
    public void give(News news, boolean isTold) {
        var action = news.decision().action();
        if (!news.isNewest() || action == Action.KEEP) {
            return;
        }
        var runner = news.runner();
        var isNew = tellings.tell(runner.program(), runner.id(), action);
        if (isNew && !isTold && !action.isStop()) {
            var letter = AdviceLetter.of(news.assessment());
            messages.queue(new Post(
                    runner, Kind.DECISION, news.assessment().id(), Recipient.RUNNER, "ACTION_CHANGED", letter));
        }
    }
}
