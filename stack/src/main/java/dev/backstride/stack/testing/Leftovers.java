package dev.backstride.stack.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks for words in every column of every table, whatever its type. */
public final class Leftovers {

    private static final String COLUMNS = """
            select c.table_name, c.column_name, c.data_type
            from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
            where table_schema = 'public' and t.table_type = 'BASE TABLE'
            order by c.table_name, c.ordinal_position""";

    private record Column(String table, String name, String type) {

        /** Bytes are looked through as UTF-8. */
        String condition() {
            return "bytea".equals(type)
                    ? "position(convert_to(?, 'UTF8') in \"" + name + "\") > 0"
                    : "strpos(\"" + name + "\"::text, ?) > 0";
        }
    }

    private Leftovers() {}

    /** The columns, such as {@code fact.content}, that hold any of {@code words} somewhere. */
    public static List<String> of(Connection database, String... words) throws SQLException {
        var found = new ArrayList<String>();
        for (var column : columns(database)) {
            for (var word : words) {
                if (holds(database, column, word)) {
                    found.add(column.table() + "." + column.name() + ": " + word);
                }
            }
        }
        return found;
    }

    private static boolean holds(Connection database, Column column, String word) throws SQLException {
        var sql = "select exists (select from \"%s\" where %s)".formatted(column.table(), column.condition());
        try (var query = database.prepareStatement(sql)) {
            query.setString(1, word);
            try (var row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static List<Column> columns(Connection database) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var query = database.prepareStatement(COLUMNS);
                var row = query.executeQuery()) {
            while (row.next()) {
                columns.add(new Column(row.getString(1), row.getString(2), row.getString(3)));
            }
        }
        return columns;
    }
}
