package dev.backstride.plumbing.loop;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a transaction knows by now and need not read again. Only for what nobody else can change meanwhile, as what
 * belongs to a runner whose lock it holds. Safe for any thread, each with its own transaction.
 */
public final class Recollection<K, V> {

    private final TransactionSynchronizationRegistry transactions;

    public Recollection(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** What is known of {@code key}; reads it where that is nothing yet. */
    public V of(K key, Supplier<V> read) {
        return known(key).orElseGet(() -> {
            var found = read.get();
            keep(key, found);
            return found;
        });
    }

    /** What is known of {@code key} without reading; nothing where there is no transaction. */
    public Optional<V> known(K key) {
        return transactions.getTransactionKey() == null
                ? Optional.empty()
                : Optional.ofNullable(ofTransaction().get(key));
    }

    /** Knows nothing of {@code key} any more. */
    public void forget(K key) {
        ofTransaction().remove(key);
    }

    /** Knows {@code value} of {@code key} from now on. */
    public void keep(K key, V value) {
        ofTransaction().put(key, value);
    }

    @SuppressWarnings("unchecked") // Only this puts something there.
    private Map<K, V> ofTransaction() {
        var known = (Map<K, V>) transactions.getResource(this);
        if (known == null) {
            known = new HashMap<>();
            transactions.putResource(this, known);
        }
        return known;
    }
}
