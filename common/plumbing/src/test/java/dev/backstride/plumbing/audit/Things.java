package dev.backstride.plumbing.audit;

import dev.backstride.plumbing.tenant.Tenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What changes leave in the database, and what the audit says there. */
@ApplicationScoped
public class Things {

    private static final String ROWS = """
            select program, role, actor, action, outcome from runner_audit where runner_hash = any(?) order by id""";

    private final AgroalDataSource database;
    private final AuditHash hash;

    Things(AgroalDataSource database, AuditHash hash) {
        this.database = database;
        this.hash = hash;
    }

    /** A row of some table with a program and a runner. */
    void keep(String program, UUID runner) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into counted (program, tale) values (?, ?)")) {
            insert.setString(1, program);
            insert.setString(2, runner.toString());
            insert.executeUpdate();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** How many changes of {@code runner} are kept that share their transaction with a row of the audit. */
    int keptOnRecord(String program, UUID runner) throws SQLException {
        try (var connection = everyone();
                var query = connection.prepareStatement("""
                        select count(*) from counted join runner_audit on counted.xmin = runner_audit.xmin
                        where tale = ? and runner_hash = ?""")) {
            query.setString(1, runner.toString());
            query.setBytes(2, hash.of(program, runner));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** What is recorded of {@code runner}, the oldest first, such as {@code coach Ana GET /v1/runners/{id} ALLOWED}. */
    List<String> recorded(String program, UUID runner) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = everyone();
                var query = connection.prepareStatement(ROWS)) {
            query.setArray(1, connection.createArrayOf("bytea", new byte[][] {hash.of(program, runner)}));
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(row.getString(2) + " " + row.getString(3) + " " + row.getString(4) + " "
                            + row.getString(5));
                }
            }
        }
        return rows;
    }

    /** Whose rows the one who asks can see. */
    List<String> programs() {
        var programs = new ArrayList<String>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select distinct program from runner_audit");
                var row = query.executeQuery()) {
            while (row.next()) {
                programs.add(row.getString(1));
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
        return programs;
    }

    void run(String statement) throws SQLException {
        try (var connection = everyone();
                var change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    Connection everyone() throws SQLException {
        return Tenant.everyone(() -> database.getConnection());
    }
}
