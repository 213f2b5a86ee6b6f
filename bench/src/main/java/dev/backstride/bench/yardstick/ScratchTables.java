package dev.backstride.bench.yardstick;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Tables like the service's, with the same keys and indexes, which nobody else reads. */
record ScratchTables(DataSource database) {

    void create() throws SQLException {
        drop();
        run("""
                create schema yardstick;
                create table yardstick.fact (like public.fact including all,
                    foreign key (program, runner_id) references public.runner);
                create table yardstick.outbox (like public.outbox including all)""");
    }

    void drop() throws SQLException {
        run("drop schema if exists yardstick cascade");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
