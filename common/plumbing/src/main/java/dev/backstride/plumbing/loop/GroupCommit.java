package dev.backstride.plumbing.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Does in one transaction what several callers want at the same time, so that they share its way to the database and
 * its commit. Nobody waits for company: whoever comes while others are at it goes next, with all who came meanwhile.
 * Safe for any thread; each caller's own thread does the work, for itself or for the group.
 */
public final class GroupCommit<W, A> {

    private static final Logger LOG = Logger.getLogger(GroupCommit.class);

    /** While one group waits for the disk another can be on its way. */
    private static final int AT_ONCE = 2;

    private final int most;
    private final Function<List<W>, List<Supplier<A>>> transaction;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Queue<Place<W, A>> waiting = new ConcurrentLinkedQueue<>();

    /** Somebody's work, and where the answer to it will be. */
    private record Place<W, A>(W work, CompletableFuture<Supplier<A>> answer) {}

    /**
     * A way to commit together.
     *
     * @param most works of one transaction, at least 1
     * @param transaction does some works and has answers in their order, which may throw what their caller is to get;
     *     what it throws itself undoes the works of all
     */
    public GroupCommit(int most, Function<List<W>, List<Supplier<A>>> transaction) {
        this.most = most;
        this.transaction = transaction;
    }

    /** The answer to {@code work}, once it is committed. */
    public A commit(W work) {
        var place = new Place<W, A>(work, new CompletableFuture<>());
        waiting.add(place);
        turns.acquireUninterruptibly();
        try {
            if (waiting.contains(place)) {
                go();
            }
        } finally {
            turns.release();
        }
        return place.answer().join().get();
    }

    /** How many wait for their turn. */
    int waiting() {
        return waiting.size();
    }

    private void go() {
        var group = new ArrayList<Place<W, A>>();
        for (var next = waiting.poll(); next != null; next = group.size() < most ? waiting.poll() : null) {
            group.add(next);
        }
        if (!group.isEmpty()) {
            go(group);
        }
    }

    private void go(List<Place<W, A>> group) {
        try {
            var answers = transaction.apply(group.stream().map(Place::work).toList());
            for (var at = 0; at < group.size(); at++) {
                group.get(at).answer().complete(answers.get(at));
            }
        } catch (RuntimeException fault) {
            undone(group, fault);
        } finally {
            // Nobody waits for ever, whatever happened.
            group.forEach(place ->
                    place.answer().completeExceptionally(new IllegalStateException("the group's thread has died")));
        }
    }

    /** What undid them all may be the fault of one: each tries alone, and hears what comes of that. */
    private void undone(List<Place<W, A>> group, RuntimeException fault) {
        if (group.size() == 1) {
            group.getFirst().answer().complete(() -> {
                throw fault;
            });
        } else {
            LOG.debugf(fault, "%d works are tried one by one", group.size());
            group.forEach(place -> place.answer().complete(() -> alone(place.work())));
        }
    }

    private A alone(W work) {
        return transaction.apply(List.of(work)).getFirst().get();
    }
}
