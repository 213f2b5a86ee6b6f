package dev.backstride.notification.message;

import dev.backstride.events.EventType;
import dev.backstride.events.message.MessageFailed;
import dev.backstride.notification.channel.Parcel;
import dev.backstride.notification.contact.Address;
import dev.backstride.notification.contact.Addresses;
import dev.backstride.notification.journal.Happening;
import dev.backstride.notification.journal.Journal;
import dev.backstride.notification.journal.Step;
import dev.backstride.notification.journal.StepId;
import dev.backstride.notification.letter.Typesetting;
import dev.backstride.notification.runner.Key;
import dev.backstride.notification.runner.KnownRunner;
import dev.backstride.plumbing.loop.AfterCommit;
import dev.backstride.plumbing.loop.Recollection;
import dev.backstride.plumbing.story.StoryClock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All messages, on their way and gone. Used in transactions that hold the runner's lock. */
@ApplicationScoped
public class Messages implements PanacheRepositoryBase<Message, Key> {

    /** How many messages there are about something. */
    record SoFar(UUID about, long count) {}

    private static final List<Status> UNDER_WAY = List.of(Status.WAITING, Status.QUEUED, Status.SENDING);

    private final Typesetting typesetting;
    private final WayOut wayOut;
    private final Addresses addresses;
    private final Pushes pushes;
    private final Journal journal;
    private final StoryClock clock;
    private final AfterCommit afterCommit;
    private final Claims claims;
    private final Wakening wakening;
    private final Event<Outcome> outcomes;
    private final Event<Ending> endings;
    private final Recollection<UUID, Long> soFar;

    Messages(
            Typesetting typesetting,
            WayOut wayOut,
            Addresses addresses,
            Pushes pushes,
            Journal journal,
            StoryClock clock,
            AfterCommit afterCommit,
            Claims claims,
            Wakening wakening,
            Event<Outcome> outcomes,
            Event<Ending> endings,
            TransactionSynchronizationRegistry transactions) {
        this.typesetting = typesetting;
        this.wayOut = wayOut;
        this.addresses = addresses;
        this.pushes = pushes;
        this.journal = journal;
        this.clock = clock;
        this.afterCommit = afterCommit;
        this.claims = claims;
        this.wakening = wakening;
        this.outcomes = outcomes;
        this.endings = endings;
        this.soFar = new Recollection<>(transactions);
    }

    /** Queues a message for the courier; where the recipient has no address it fails at once, in the open. */
    public void queue(Post post) {
        if (!isTurnedOff(post)) {
            add(nextId(post), post);
        }
    }

    private UUID nextId(Post post) {
        var number = soFar.of(
                post.about(),
                () -> count("program = ?1 and aboutId = ?2", post.runner().program(), post.about()));
        soFar.keep(post.about(), number + 1);
        return StepId.of(post.about(), "mail:" + post.recipient() + "#" + (number + 1));
    }

    /**
     * Keeps a message until it is released; gives back its id. Where the recipient has no address it fails at once, and
     * there is nothing to keep.
     */
    public Optional<UUID> keep(Post post, String why) {
        if (isTurnedOff(post)) {
            return Optional.empty();
        }
        var id = nextId(post);
        add(id, post);
        return keepOn(post.runner(), id, why) ? Optional.of(id) : Optional.empty();
    }

    /** Keeps a message that did not leave yet; says whether there is one. */
    public boolean keepOn(KnownRunner runner, UUID id, String why) {
        var kept = underWay("id = ?2", runner.program(), id).stream()
                .filter(message -> message.status != Status.SENDING)
                .toList();
        kept.forEach(message -> message.keep(why, clock.now()));
        pushes.forget(runner);
        return !kept.isEmpty();
    }

    /** Sends a message that was kept, if it is still wanted. */
    public void release(KnownRunner runner, UUID id, String reason) {
        findByIdOptional(new Key(runner.program(), id))
                .filter(message -> message.status == Status.WAITING)
                .ifPresent(message -> {
                    message.release(reason, clock.now(), Instant.now());
                    wake(message);
                });
        pushes.forget(runner);
    }

    /** Takes back all that is kept for a runner. */
    public void withdrawKept(KnownRunner runner, String reason) {
        list("program = ?1 and runnerId = ?2 and status = ?3", runner.program(), runner.id(), Status.WAITING)
                .forEach(message -> message.withdraw(reason, clock.now()));
    }

    /** The same under an id that follows from what it is about; where there is that message already, nothing. */
    public void queue(UUID id, Post post) {
        if (findByIdOptional(new Key(post.runner().program(), id)).isEmpty() && !isTurnedOff(post)) {
            add(id, post);
        }
    }

    /** Reads how many messages there are about each of {@code abouts} in one go. */
    public void recall(String program, Collection<UUID> abouts) {
        abouts.forEach(about -> soFar.keep(about, 0L));
        find(
                        "select aboutId, count(*) from Message where program = ?1 and aboutId in ?2 group by aboutId",
                        program,
                        abouts)
                .project(SoFar.class)
                .stream()
                .forEach(row -> soFar.keep(row.about(), row.count()));
    }

    private void add(UUID id, Post post) {
        pushes.forget(post.runner());
        var address = address(post).orElse(null);
        var whole = wayOut.in(post, address);
        var message = new Message(id, whole, address, typesetting.html(whole.letter()), clock.now(), Instant.now());
        persist(message);
        if (address == null) {
            giveUp(message, Outcome.GivenUp.NO_CONTACT);
        } else {
            wake(message);
        }
    }

    private void wake(Message message) {
        afterCommit.run(message.channel, () -> wakening.wake(message.channel));
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

    /** Those of {@code ids} there are; whoever owns what they are about can get ready for their end. */
    List<Message> atTheirEnd(String program, List<UUID> ids) {
        var messages = list("program = ?1 and id in ?2", program, ids);
        endings.fire(new Ending(
                program, messages.stream().map(message -> message.aboutId).toList()));
        return messages;
    }

    /** Marks what {@code parcels} carried as sent. */
    void sent(String program, List<Parcel> parcels) {
        if (parcels.isEmpty()) {
            return;
        }
        var abouts = claims.sent(program, parcels);
        endings.fire(new Ending(program, abouts));
        abouts.forEach(about -> outcomes.fire(new Outcome.Sent(program, about, clock.now())));
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
