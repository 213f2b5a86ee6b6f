package dev.backstride.plumbing.loop;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Things of one kind that a transaction does one after the other and the database is told of together, when the
 * transaction is about to commit. Safe for any thread, each with its own transaction.
 */
public final class Gathered<T> {

    private final TransactionSynchronizationRegistry transactions;
    private final Consumer<List<T>> write;

    /**
     * A gatherer.
     *
     * @param write tells the database; what it throws rolls the transaction back. A Hibernate session can be used in it only
     *     where the transaction has used it before: at the commit it is too late to join
     */
    public Gathered(TransactionSynchronizationRegistry transactions, Consumer<List<T>> write) {
        this.transactions = transactions;
        this.write = write;
    }

    /** Adds to what the current transaction has gathered. */
    public void add(T thing) {
        if (transactions.getResource(this) == null) {
            begin();
        }
        ofTransaction().add(thing);
    }

    /** Tells the database of what has been gathered by now, for a query that is to see it. */
    public void writeNow() {
        if (transactions.getTransactionKey() != null && transactions.getResource(this) != null) {
            write(ofTransaction());
        }
    }

    private void begin() {
        transactions.putResource(this, new ArrayList<T>());
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                write(ofTransaction());
            }

            @Override
            public void afterCompletion(int status) {}
        });
    }

    private void write(List<T> gathered) {
        if (!gathered.isEmpty()) {
            var things = List.copyOf(gathered);
            gathered.clear();
            write.accept(things);
        }
    }

    @SuppressWarnings("unchecked") // Only begin() puts something there.
    private List<T> ofTransaction() {
        return (List<T>) transactions.getResource(this);
    }
}
