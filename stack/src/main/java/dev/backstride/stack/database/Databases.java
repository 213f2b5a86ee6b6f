package dev.backstride.stack.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** The databases of one server. Each has one owner, who is nobody else's. */
record Databases(DataSource superuser, int port) {

    private static final Pattern NAME = Pattern.compile("[a-z]{1,30}");

    static Databases at(DataSource superuser, int port) {
        return new Databases(superuser, port);
    }

    Access own(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A database's name is 1..30 small letters, was " + name);
        }
        try (var connection = superuser.getConnection()) {
            if (isMissing(connection, "select 1 from pg_roles where rolname = ?", name)) {
                run(connection, "create role %1$s login password '%1$s'".formatted(name));
            }
            if (isMissing(connection, "select 1 from pg_database where datname = ?", name)) {
                run(connection, "create database %1$s owner %1$s".formatted(name));
                run(connection, "revoke connect on database %s from public".formatted(name));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Database %s could not be made".formatted(name), e);
        }
        return new Access("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, name), name, name);
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
