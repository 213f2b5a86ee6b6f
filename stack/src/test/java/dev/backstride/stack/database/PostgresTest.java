package dev.backstride.stack.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstride.stack.port.Port;
import dev.backstride.stack.port.Ports;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    @TempDir
    private Path data;

    private final int port = Ports.free().of(Port.POSTGRES);

    @Test
    void what_is_committed_is_on_disk() throws SQLException {
        try (var postgres = start()) {
            var access = postgres.database("checkin");

            assertThat(ask(access, "select current_setting('fsync')")).isEqualTo("on");
            assertThat(ask(access, "select current_setting('synchronous_commit')"))
                    .isEqualTo("on");
            assertThat(ask(access, "select current_setting('server_version')")).startsWith("18.");
        }
    }

    @Test
    void each_database_has_an_ordinary_owner_and_is_closed_to_the_others() throws SQLException {
        try (var postgres = start()) {
            var checkin = postgres.database("checkin");
            var assessment = postgres.database("assessment");

            assertThat(ask(checkin, "select current_setting('is_superuser')")).isEqualTo("off");
            assertThat(ask(checkin, "select rolbypassrls::text from pg_roles where rolname = current_user"))
                    .isEqualTo("false");
            var trespass = new Access(assessment.jdbcUrl(), checkin.username(), checkin.password());
            assertThatThrownBy(() -> ask(trespass, "select 'in'")).hasMessageContaining("permission denied");
        }
    }

    @Test
    void data_survive_a_server_that_was_left_behind_and_ended() throws SQLException {
        try (var abandoned = start()) {
            ask(abandoned.database("checkin"), "create table kept as select 42 as answer; select 'done'");

            Postgres.endLeftOver(data.resolve("cluster"));

            assertThat(abandoned.process().isAlive()).isFalse();
        }
        try (var postgres = start()) {
            assertThat(ask(postgres.database("checkin"), "select answer::text from kept"))
                    .isEqualTo("42");
        }
    }

    @Test
    void a_name_that_is_no_name_is_refused() {
        try (var postgres = start()) {
            assertThatThrownBy(() -> postgres.database("x; drop database checkin"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Postgres start() {
        return Postgres.start(data.resolve("cluster"), port, data.resolve("postgres.log"));
    }

    /** The last answer, which is text. */
    private static String ask(Access access, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(access.jdbcUrl(), access.username(), access.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
            while (statement.getResultSet() == null) {
                statement.getMoreResults();
            }
            try (var answer = statement.getResultSet()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }
}
