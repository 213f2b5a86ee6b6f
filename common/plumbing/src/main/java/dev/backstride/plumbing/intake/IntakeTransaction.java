package dev.backstride.plumbing.intake;

import dev.backstride.events.EventType;
import dev.backstride.events.Topic;
import dev.backstride.events.runner.Erasure;
import dev.backstride.plumbing.deadletter.DeadLetters;
import dev.backstride.plumbing.deadletter.RawRecord;
import dev.backstride.plumbing.erasure.Erased;
import dev.backstride.plumbing.erasure.Erasing;
import dev.backstride.plumbing.intake.EventReader.Reading;
import dev.backstride.plumbing.intake.IntakeCount.Fate;
import dev.backstride.plumbing.outbox.TraceParent;
import dev.backstride.plumbing.story.Activity;
import dev.backstride.plumbing.tenant.RunnerLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One batch of one program, one transaction: locks, inbox, effects, outbox, dead letters. */
@ApplicationScoped
class IntakeTransaction {

    private static final Comparator<Received> RUNNERS_FIRST =
            Comparator.comparing(received -> received.event().type().topic() != Topic.RUNNERS);

    private final EventReader reader;
    private final RunnerLocks locks;
    private final Inbox inbox;
    private final Parked parked;
    private final DeadLetters deadLetters;
    private final EventHandler handler;
    private final Activity activity;
    private final IntakeCount counts;
    private final Erasing erasing;
    private final Erased erased;

    IntakeTransaction(
            EventReader reader,
            RunnerLocks locks,
            Inbox inbox,
            Parked parked,
            DeadLetters deadLetters,
            EventHandler handler,
            Activity activity,
            IntakeCount counts,
            Erasing erasing,
            Erased erased) {
        this.reader = reader;
        this.locks = locks;
        this.inbox = inbox;
        this.parked = parked;
        this.deadLetters = deadLetters;
        this.handler = handler;
        this.activity = activity;
        this.counts = counts;
        this.erasing = erasing;
        this.erased = erased;
    }

    /** Handles a batch whole, or not at all. */
    @Transactional
    void handle(List<RawRecord> records) {
        work(records);
    }

    /** Handles those of {@code records} that are still dead letters, whole or not at all. */
    @Transactional
    void handleAgain(List<RawRecord> records) {
        deadLetters.handled(work(deadLetters.hold(records)));
    }

    /** What could be read of {@code records}: all that is not buried. */
    private List<RawRecord> work(List<RawRecord> records) {
        var received =
                read(records.stream().filter(record -> !record.isTombstone()).toList());
        locks.lock(runners(received));
        var fresh = fresh(received);
        forget(fresh);
        var known = handler.known(runners(fresh));
        var living = living(fresh, known);
        var announced = announced(living);
        var ready = new ArrayList<>(read(parked.take(announced)));
        var waiting = 0;
        for (var one : living) {
            var runner = one.event().runner();
            if (known.contains(runner) || announced.contains(runner) || isConfirmation(one)) {
                ready.add(one);
            } else {
                parked.park(one);
                waiting++;
            }
        }
        handleByRunner(ready);
        activity.happened(records.size());
        counts.add(received.size() - fresh.size(), Fate.DUPLICATE);
        counts.add(waiting, Fate.PARKED);
        counts.add(ready.size(), Fate.HANDLED);
        return received.stream().map(Received::record).toList();
    }

    /** Erasures come before all else: what is told beside them is late. */
    private void forget(List<Received> fresh) {
        for (var one : fresh) {
            if (one.event().data() instanceof Erasure erasure) {
                erasing.obey(one.event().id(), erasure);
                counts.add(1, Fate.HANDLED);
            }
        }
    }

    /** What is not of the erased, and the word of other services that they are. Whom we know was not erased. */
    private List<Received> living(List<Received> fresh, Set<UUID> known) {
        var doubtful = runners(fresh);
        doubtful.removeAll(known);
        doubtful.addAll(announced(fresh));
        var gone = erased.among(doubtful);
        var living = fresh.stream()
                .filter(one -> !gone.contains(one.event().runner()) || isConfirmation(one))
                .toList();
        var erasures = fresh.stream().filter(IntakeTransaction::isErasure).toList();
        counts.add(fresh.size() - living.size() - erasures.size(), Fate.FORGOTTEN);
        return living;
    }

    private static boolean isErasure(Received one) {
        return one.event().type() == EventType.RUNNER_ERASED;
    }

    private static boolean isConfirmation(Received one) {
        return one.event().type() == EventType.ERASURE_CONFIRMED;
    }

    /** Sets one record aside for good. */
    @Transactional
    void bury(RawRecord record, String reason, String cause) {
        setAside(record, reason, cause);
        activity.happened(1);
    }

    private void setAside(RawRecord record, String reason, String cause) {
        counts.add(
                1,
                switch (deadLetters.bury(record, reason, cause)) {
                    case BURIED -> Fate.DEAD_LETTERED;
                    case KNOWN -> Fate.DUPLICATE;
                    case FORGOTTEN -> Fate.FORGOTTEN;
                });
    }

    private List<Received> read(List<RawRecord> records) {
        var received = new ArrayList<Received>(records.size());
        for (var record : records) {
            switch (reader.read(record.headers(), record.data())) {
                case Reading.Understood(var event) -> received.add(new Received(record, event));
                case Reading.Unreadable(var reason, var cause) -> setAside(record, reason, cause);
            }
        }
        return received;
    }

    private List<Received> fresh(List<Received> received) {
        var fresh = inbox.fresh(received.stream().map(Received::event).toList());
        var once = new HashSet<UUID>();
        return received.stream()
                .filter(one ->
                        fresh.contains(one.event().id()) && once.add(one.event().id()))
                .toList();
    }

    private static Set<UUID> announced(List<Received> events) {
        return runners(events.stream()
                .filter(one -> one.event().type().topic() == Topic.RUNNERS)
                .toList());
    }

    private void handleByRunner(List<Received> ready) {
        var events = ready.stream().sorted(RUNNERS_FIRST).map(Received::event).toList();
        if (events.isEmpty()) {
            return;
        }
        var program = events.getFirst().program();
        handler.recall(program, events);
        events.stream()
                .collect(Collectors.groupingBy(ReceivedEvent::runner, LinkedHashMap::new, Collectors.toList()))
                .forEach((runner, its) ->
                        TraceParent.within(its.getLast().traceparent(), () -> handler.handle(program, runner, its)));
    }

    private static Set<UUID> runners(List<Received> received) {
        return received.stream().map(one -> one.event().runner()).collect(Collectors.toCollection(HashSet::new));
    }
}
