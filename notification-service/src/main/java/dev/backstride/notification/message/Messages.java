package dev.backstride.notification.message;

import dev.backstride.events.EventType;
import dev.backstride.events.message.MessageFailed;
import dev.backstride.notification.contact.Address;
import dev.backstride.notification.contact.Addresses;
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
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All messages, on their way and gone. Used in transactions that hold the runner's lock. */
@ApplicationScoped
public class Messages implements PanacheRepositoryBase<Message, Key> {

    private static final List<Status> UNDER_WAY = List.of(Status.QUEUED, Status.SENDING);

    private final Typesetting typesetting;
    private final Addresses addresses;
    private final Journal journal;
    private final StoryClock clock;
    private final AfterCommit afterCommit;
    private final Wakening wakening;
    private final Event<Outcome> outcomes;

    Messages(
            Typesetting typesetting,
            Addresses addresses,
            Journal journal,
            StoryClock clock,
            AfterCommit afterCommit,
            Wakening wakening,
            Event<Outcome> outcomes) {
        this.typesetting = typesetting;
        this.addresses = addresses;
        this.journal = journal;
        this.clock = clock;
        this.afterCommit = afterCommit;
        this.wakening = wakening;
        this.outcomes = outcomes;
    }

    /** Queues a message for the courier; where the recipient has no address it fails at once, in the open. */
    public void queue(Post post) {
        var number = count("program = ?1 and aboutId = ?2", post.runner().program(), post.about());
        queue(StepId.of(post.about(), "mail:" + post.recipient() + "#" + (number + 1)), post);
    }

    /** The same under an id that follows from what it is about; where there is that message already, nothing. */
    public void queue(UUID id, Post post) {
        if (findByIdOptional(new Key(post.runner().program(), id)).isPresent() || isTurnedOff(post)) {
            return;
        }
        var address = address(post).orElse(null);
        var message = new Message(id, post, address, typesetting.html(post.letter()), clock.now(), Instant.now());
        persist(message);
        if (address == null) {
            giveUp(message, "NO_CONTACT");
        } else {
            afterCommit.run(Wakening.class, wakening::wake);
        }
    }

    /** A runner who wants no messages gets those alone that call for a person. */
    private boolean isTurnedOff(Post post) {
        return post.isOptional() && addresses.isTurnedOff(post.runner());
    }

    private Optional<Address> address(Post post) {
        return post.isOptional() ? addresses.leftOpen(post.runner()) : addresses.of(post.runner(), post.recipient());
    }

    /** Takes back what was not sent yet about {@code about}. */
    public void withdraw(String program, UUID about, String reason) {
        underWay("aboutId = ?2", program, about).forEach(message -> message.withdraw(reason, clock.now()));
    }

    /** Takes back one message; says whether it had not left yet. */
    public boolean withdrawOne(String program, UUID id, String reason) {
        return underWay("id = ?2", program, id).stream().anyMatch(message -> message.withdraw(reason, clock.now()));
    }

    /** Locked, since couriers do not wait for the runner's lock: whoever commits first has the message. */
    private List<Message> underWay(String which, String program, UUID id) {
        return find("program = ?1 and " + which + " and status in ?3", program, id, UNDER_WAY)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
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
