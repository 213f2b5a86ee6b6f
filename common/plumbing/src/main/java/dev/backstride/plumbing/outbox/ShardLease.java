package dev.backstride.plumbing.outbox;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which shards are ours: session advisory locks on a connection of their own. Rows are read and deleted over
 * the same connection, so whoever lost the locks has lost the means to use them too. Not thread-safe.
 */
final class ShardLease {

    /** Keeps our advisory locks apart from those of runners, which use one 64-bit key. */
    private static final int LOCK_CLASS = 0x0B0C;

    private static final Duration RENEW = Duration.ofSeconds(5);

    private final int count;
    private final List<Short> owned = new ArrayList<>();
    private @Nullable Connection connection;
    private long triedAt;

    ShardLease(int count) {
        this.count = count;
    }

    /** The connection that holds the locks; tries for the missing ones every few seconds. */
    Connection connection(AgroalDataSource database) throws SQLException {
        var current = connection;
        if (current == null) {
            current = database.getConnection();
            connection = current;
            acquire(current);
        } else if (owned.size() < count && System.nanoTime() - triedAt > RENEW.toNanos()) {
            acquire(current);
        }
        return current;
    }

    Short[] shards() {
        return owned.toArray(Short[]::new);
    }

    /** Gives the shards back, by ending the session that holds them. */
    void release() throws SQLException {
        var held = connection;
        connection = null;
        owned.clear();
        if (held != null) {
            try (held;
                    var unlock = held.prepareStatement("select pg_advisory_unlock_all()")) {
                unlock.execute();
            }
        }
    }

    private void acquire(Connection on) throws SQLException {
        triedAt = System.nanoTime();
        try (var lock = on.prepareStatement("select pg_try_advisory_lock(?, ?)")) {
            for (short shard = 0; shard < count; shard++) {
                if (!owned.contains(shard) && tryLock(lock, shard)) {
                    owned.add(shard);
                }
            }
        }
    }

    private static boolean tryLock(java.sql.PreparedStatement lock, short shard) throws SQLException {
        lock.setInt(1, LOCK_CLASS);
        lock.setInt(2, shard);
        try (var row = lock.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }
}
