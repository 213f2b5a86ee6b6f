package dev.backstride.plumbing.tenant;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One writer per runner: held from here to the end of the transaction. It is the first thing a transaction
 * does, so that outbox rows of one runner get their numbers in the order of their transactions.
 */
@ApplicationScoped
public class RunnerLocks {

    private static final String LOCK =
            "select pg_advisory_xact_lock(k) from (select k from unnest(?::bigint[]) k order by k) keys";

    private final AgroalDataSource database;
    private final Foreword foreword;

    RunnerLocks(AgroalDataSource database, Foreword foreword) {
        this.database = database;
        this.foreword = foreword;
    }

    /**
     * Waits for all of {@code runners}, in an order that everybody keeps. What the transaction has to write before anything
     * else goes along.
     */
    public void lock(Collection<UUID> runners) {
        lock(runners, foreword.words());
    }

    /** Waits for them in the name of several, who say themselves what they have to write. */
    public void lockForOthers(Collection<UUID> runners) {
        lock(runners, Optional.empty());
    }

    private void lock(Collection<UUID> runners, Optional<Foreword.Words> words) {
        var keys = runners.stream().map(RunnerLocks::key).distinct().sorted().toArray(Long[]::new);
        var sql = words.map(first -> first.sql() + "; " + LOCK).orElse(LOCK);
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            var before = words.isPresent() ? words.get().bind(query) : 0;
            query.setArray(before + 1, connection.createArrayOf("bigint", keys));
            query.execute();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    /** Takes the locks of those of {@code runners} whom nobody holds, and says whose they are. */
    public List<UUID> tryLock(List<UUID> runners) {
        var taken = new ArrayList<UUID>(runners.size());
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select pg_try_advisory_xact_lock(k) from unnest(?::bigint[]) with ordinality keys (k, n)
                        order by n""")) {
            var keys = runners.stream().map(RunnerLocks::key).toArray(Long[]::new);
            query.setArray(1, connection.createArrayOf("bigint", keys));
            try (var row = query.executeQuery()) {
                for (var runner : runners) {
                    row.next();
                    if (row.getBoolean(1)) {
                        taken.add(runner);
                    }
                }
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        return taken;
    }

    private static long key(UUID runner) {
        return runner.getMostSignificantBits() ^ runner.getLeastSignificantBits();
    }
}
