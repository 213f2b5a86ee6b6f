package dev.backstride.checks.fault;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A table that somebody's forgotten transaction keeps: all may read it, and whoever writes waits. */
final class HeldTable implements AutoCloseable {

    private final Connection transaction;

    private HeldTable(Connection transaction) {
        this.transaction = transaction;
    }

    /**
     * Begins to hold it.
     *
     * @param database with name and password
     */
    static HeldTable of(String database, String table) throws SQLException {
        var transaction = DriverManager.getConnection(database);
        transaction.setAutoCommit(false);
        try (var lock = transaction.createStatement()) {
            lock.execute("lock table " + table + " in exclusive mode");
        }
        return new HeldTable(transaction);
    }

    @Override
    public void close() throws SQLException {
        transaction.rollback();
        transaction.close();
    }
}
