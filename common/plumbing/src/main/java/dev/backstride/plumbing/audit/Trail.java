package dev.backstride.plumbing.audit;

import dev.backstride.plumbing.tenant.DatabaseFault;
import dev.backstride.plumbing.tenant.Foreword;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The rows of the audit. They are added to. */
@ApplicationScoped
public class Trail {

    private static final String ADD = """
            insert into runner_audit (at, program, runner_hash, role, actor, action, outcome)
            select ?, ?, hash, ?, ?, ?, ? from unnest(?::bytea[]) hash""";

    private static final String PAGE = """
            select id, at, role, actor, action, outcome from runner_audit
            where program = ? and runner_hash = any(?) and id < ? order by id desc limit ?""";

    private static final String PURGE = """
            delete from runner_audit where ctid = any(array(
                select ctid from runner_audit where at < ? limit 10000))""";

    /** One row. */
    record Row(long id, Instant at, Who who, String action, Outcome outcome) {}

    private final AgroalDataSource database;
    private final AuditHash hash;

    Trail(AgroalDataSource database, AuditHash hash) {
        this.database = database;
        this.hash = hash;
    }

    /** Adds a row for each of {@code runners}: in the current transaction, or at once where there is none. */
    public void add(Deed deed, Collection<UUID> runners) {
        var rows = rows(deed, runners);
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(rows.sql())) {
            rows.bind(insert);
            insert.executeUpdate();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    /** The same, of several deeds. */
    void add(List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(ADD)) {
            for (var note : notes) {
                rows(note.deed(), note.runners()).bind(insert);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    /** The same, for a statement that goes along with another. */
    Foreword.Words rows(Deed deed, Collection<UUID> runners) {
        var hashes =
                runners.stream().map(runner -> hash.of(deed.program(), runner)).toList();
        return new Rows(deed, hashes);
    }

    private record Rows(Deed deed, List<byte[]> hashes) implements Foreword.Words {

        private static final int PARAMETERS = 7;

        @Override
        public String sql() {
            return ADD;
        }

        @Override
        public int bind(PreparedStatement insert) throws SQLException {
            insert.setObject(1, Instant.now().atOffset(ZoneOffset.UTC));
            insert.setString(2, deed.program());
            insert.setString(3, deed.who().role());
            insert.setString(4, deed.who().name());
            insert.setString(5, deed.action());
            insert.setString(6, deed.outcome().name());
            insert.setArray(PARAMETERS, insert.getConnection().createArrayOf("bytea", hashes.toArray(byte[][]::new)));
            return PARAMETERS;
        }
    }

    /** What was done with a runner's data before {@code before}, the newest first. */
    List<Row> page(String program, UUID runner, long before, int limit) {
        var rows = new ArrayList<Row>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(PAGE)) {
            query.setString(1, program);
            query.setArray(
                    2,
                    connection.createArrayOf("bytea", hash.all(program, runner).toArray(byte[][]::new)));
            query.setLong(3, before);
            query.setInt(4, limit);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(new Row(
                            row.getLong(1),
                            row.getObject(2, OffsetDateTime.class).toInstant(),
                            new Who(row.getString(3), row.getString(4)),
                            row.getString(5),
                            Outcome.valueOf(row.getString(6))));
                }
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        return rows;
    }

    /** Lets go of some of what is older than {@code before}; how much that was. */
    int purge(Instant before) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(PURGE)) {
            delete.setObject(1, before.atOffset(ZoneOffset.UTC));
            return delete.executeUpdate();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }
}
