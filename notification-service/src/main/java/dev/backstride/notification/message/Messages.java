package dev.backstride.notification.message;

import dev.backstride.events.EventType;
import dev.backstride.events.message.MessageFailed;
import dev.backstride.events.runner.Contact;
import dev.backstride.notification.journal.Happening;
import dev.backstride.notification.journal.Journal;
import dev.backstride.notification.journal.Step;
import dev.backstride.notification.journal.StepId;
import dev.backstride.notification.letter.Typesetting;
import dev.backstride.notification.runner.Key;
import dev.backstride.plumbing.loop.AfterCommit;
import dev.backstride.plumbing.story.StoryClock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.UUID;

/** All messages, on their way and gone. Used in transactions that hold the runner's lock. */
@ApplicationScoped
public class Messages implements PanacheRepositoryBase<Message, Key> {

    private final Typesetting typesetting;
    private final Journal journal;
    private final StoryClock clock;
    private final AfterCommit afterCommit;
    private final Wakening wakening;
    private final Event<Outcome> outcomes;

    Messages(
            Typesetting typesetting,
            Journal journal,
            StoryClock clock,
            AfterCommit afterCommit,
            Wakening wakening,
            Event<Outcome> outcomes) {
        this.typesetting = typesetting;
        this.journal = journal;
        this.clock = clock;
        this.afterCommit = afterCommit;
        this.wakening = wakening;
        this.outcomes = outcomes;
    }

    /** Queues a message for the courier; where the recipient has no address it fails at once, in the open. */
    public void queue(Post post) {
        var number = count("program = ?1 and aboutId = ?2", post.runner().program(), post.about());
        var id = StepId.of(post.about(), "mail:" + post.recipient() + "#" + (number + 1));
        var address =
                post.runner().contact(post.recipient()).map(Contact::email).orElse(null);
        var message = new Message(id, post, address, typesetting.html(post.letter()), clock.now(), Instant.now());
        persist(message);
        if (address == null) {
            giveUp(message, "NO_CONTACT");
        } else {
            afterCommit.run(Wakening.class, wakening::wake);
        }
    }

    /** Takes back what was not sent yet about {@code about}. */
    public void withdraw(String program, UUID about, String reason) {
        list("program = ?1 and aboutId = ?2 and status = ?3", program, about, Status.QUEUED)
                .forEach(message -> {
                    message.reason = reason;
                    message.become(Status.WITHDRAWN, clock.now());
                });
    }

    /** Marks it as sent. */
    void sent(Message message) {
        message.become(Status.SENT, clock.now());
        outcomes.fire(new Outcome.Sent(message.program, message.aboutId, clock.now()));
    }

    /** Will not be tried again: everybody hears of it. */
    void giveUp(Message message, String reason) {
        var now = clock.now();
        message.reason = reason;
        message.become(Status.FAILED, now);
        var failed = new MessageFailed(
                message.id,
                message.runnerId,
                message.aboutId,
                message.recipient,
                message.channel,
                message.attempts,
                reason,
                now);
        var cause = journal.lastOf(message.program, message.aboutId);
        journal.tell(
                new Happening(
                        EventType.MESSAGE_FAILED, message.program, message.runnerId, message.id, now, reason, failed),
                cause.map(Step::eventId).orElse(message.aboutId));
        outcomes.fire(new Outcome.GivenUp(message.program, message.aboutId, now, reason));
    }
}
