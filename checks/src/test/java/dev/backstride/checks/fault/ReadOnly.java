package dev.backstride.checks.fault;

import java.sql.DriverManager;
import java.sql.SQLException;

/** A database that nobody may write to, as the copy of one that was not made the first in time. */
final class ReadOnly implements AutoCloseable {

    private static final String CONNECT_ANEW = """
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and usename = current_user and pid <> pg_backend_pid()""";

    private final String database;

    private ReadOnly(String database) {
        this.database = database;
    }

    /**
     * Begins to refuse.
     *
     * @param database with its owner's name and password
     */
    static ReadOnly of(String database) throws SQLException {
        var refusing = new ReadOnly(database);
        refusing.set("on");
        return refusing;
    }

    /** For all connections, those that were there before ended. */
    private void set(String refuses) throws SQLException {
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement()) {
            statement.execute("set default_transaction_read_only = off");
            statement.execute("alter database %s set default_transaction_read_only = %s"
                    .formatted(connection.getCatalog(), refuses));
            statement.execute(CONNECT_ANEW);
        }
    }

    @Override
    public void close() throws SQLException {
        set("off");
    }
}
