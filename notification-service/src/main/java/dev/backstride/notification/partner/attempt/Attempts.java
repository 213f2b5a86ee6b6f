package dev.backstride.notification.partner.attempt;

import dev.backstride.notification.said.Cursor;
import dev.backstride.plumbing.tenant.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All attempts, as far back as they are kept. */
@ApplicationScoped
public class Attempts {

    /**
     * An attempt, and whose it was.
     *
     * @param runner about whom the event is; null where it is about nobody, or where that is over
     */
    public record Noted(
            String program, UUID webhook, @Nullable UUID runner, Attempt attempt) {}

    private static final String INSERT = """
            insert into webhook_attempt (program, id, subscription_id, event_id, type, runner_id, no, at, millis,
                                         http_status, error, outcome, next_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String PAGE = """
            select id, event_id, type, no, at, millis, http_status, error, outcome, next_at from webhook_attempt
            where program = ? and subscription_id = ? and (at, id) < (?, ?)
            order by at desc, id desc limit ?""";

    /** Some at a time, and none that another instance takes away. */
    private static final String PURGE = """
            delete from webhook_attempt where ctid = any(array(
                select ctid from webhook_attempt where at < ? limit 1000 for update skip locked))""";

    private final AgroalDataSource database;

    Attempts(AgroalDataSource database) {
        this.database = database;
    }

    /** Keeps them, in the current transaction. */
    public void add(List<Noted> all) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var noted : all) {
                bind(insert, noted);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    private static void bind(PreparedStatement insert, Noted noted) throws SQLException {
        var attempt = noted.attempt();
        insert.setString(1, noted.program());
        insert.setObject(2, attempt.id());
        insert.setObject(3, noted.webhook());
        insert.setObject(4, attempt.eventId());
        insert.setString(5, attempt.type());
        insert.setObject(6, noted.runner(), Types.OTHER);
        insert.setInt(7, attempt.number());
        insert.setObject(8, utc(attempt.at()));
        insert.setInt(9, (int) attempt.durationMillis());
        insert.setObject(10, attempt.status(), Types.INTEGER);
        insert.setString(11, attempt.error());
        insert.setString(12, attempt.outcome().name());
        insert.setObject(13, attempt.nextAt() == null ? null : utc(attempt.nextAt()), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    /** Those of a webhook after {@code cursor}, the newest first. */
    List<Attempt> page(String program, UUID webhook, Cursor cursor, int size) {
        var found = new ArrayList<Attempt>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(PAGE)) {
            query.setString(1, program);
            query.setObject(2, webhook);
            query.setObject(3, utc(cursor.begunAt()));
            query.setObject(4, cursor.id());
            query.setInt(5, size);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    found.add(attempt(row));
                }
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        return found;
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getInt(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getInt(6),
                row.getObject(7, Integer.class),
                row.getString(8),
                Outcome.valueOf(row.getString(9)),
                instant(row.getObject(10, OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** Forgets some of those before {@code then}; says how many. */
    public int purge(Instant then) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(PURGE)) {
            delete.setObject(1, utc(then));
            return delete.executeUpdate();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
