package dev.backstride.stack.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * The databases of one server. Each has one owner, who is nobody else's.
 *
 * @param server host and port
 * @param password of the server's superuser, {@code postgres}
 */
public record Databases(String server, String password) {

    public static final String SUPERUSER = "postgres";

    private static final Pattern NAME = Pattern.compile("[a-z]{1,30}");

    /** A database for {@code name}, and its owner of the same name; made if they are not there. */
    public Access own(String name, String itsPassword) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A database's name is 1..30 small letters, was " + name);
        }
        try (var connection = DriverManager.getConnection(url(SUPERUSER), SUPERUSER, password)) {
            if (isMissing(connection, "select 1 from pg_roles where rolname = ?", name)) {
                run(connection, "create role %s login password '%s'".formatted(name, itsPassword.replace("'", "''")));
            }
            if (isMissing(connection, "select 1 from pg_database where datname = ?", name)) {
                run(connection, "create database %1$s owner %1$s".formatted(name));
                run(connection, "revoke connect on database %s from public".formatted(name));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Database %s could not be made".formatted(name), e);
        }
        return new Access(url(name), name, itsPassword);
    }

    private String url(String database) {
        return "jdbc:postgresql://%s/%s".formatted(server, database);
    }

    private static boolean isMissing(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var found = statement.executeQuery()) {
                return !found.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
