package dev.backstride.notification.partner.delivery;

import dev.backstride.events.EventType;
import dev.backstride.plumbing.tenant.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Events for webhooks, by webhook and event: one that comes twice is there once. Used in transactions. */
@ApplicationScoped
class Deliveries {

    /** In the order in which they are given, which is the order in which they are sent. */
    private static final String INSERT = """
            insert into webhook_delivery (program, subscription_id, event_id, type, runner_id, recorded_at, body,
                                          arrived_at, next_attempt_at, status)
            select ?, subscription_id, event_id, type, runner_id, recorded_at, body, ?, ?, 'WAITING'
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::uuid[], ?::timestamptz[], ?::bytea[]) with ordinality
                 as told (subscription_id, event_id, type, runner_id, recorded_at, body, n)
            order by n
            on conflict do nothing""";

    private static final String DUE = """
            select event_id, type, runner_id, body, attempts from webhook_delivery
            where program = ? and subscription_id = ? and status = 'WAITING' and next_attempt_at <= ?
            order by no limit ?""";

    private static final String SETTLE = """
            update webhook_delivery set status = ?, attempts = ?, next_attempt_at = ?
            where program = ? and subscription_id = ? and event_id = ? and status = 'WAITING'""";

    private static final String AGAIN = """
            update webhook_delivery set status = 'WAITING', attempts = 0, next_attempt_at = ?
            where program = ? and subscription_id = ? and event_id = ?""";

    /** What ends what was told stays: it is for those who have the rest. */
    private static final String TAKE_BACK = """
            delete from webhook_delivery where program = ? and runner_id = ? and recorded_at <= ? and type <> ?""";

    /** Some at a time, and none that another instance takes away. */
    private static final String PURGE = """
            delete from webhook_delivery where ctid = any(array(
                select ctid from webhook_delivery where arrived_at < ? limit 1000 for update skip locked))""";

    private final AgroalDataSource database;

    Deliveries(AgroalDataSource database) {
        this.database = database;
    }

    /** Adds those that are not there yet. */
    void add(String program, List<Incoming> all, Instant realNow) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, program);
            insert.setObject(2, utc(realNow));
            insert.setObject(3, utc(realNow));
            column(insert, 4, "uuid", all, Incoming::webhook);
            column(insert, 5, "uuid", all, Incoming::event);
            column(insert, 6, "text", all, Incoming::type);
            column(
                    insert,
                    7,
                    "uuid",
                    all,
                    one -> one.runner() == null ? null : one.runner().toString());
            column(insert, 8, "timestamptz", all, one -> one.recorded().toString());
            var bodies = all.stream().map(Incoming::body).toArray(byte[][]::new);
            insert.setArray(9, connection.createArrayOf("bytea", bodies));
            insert.executeUpdate();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    private static void column(
            PreparedStatement insert, int no, String type, List<Incoming> all, Function<Incoming, @Nullable Object> of)
            throws SQLException {
        insert.setArray(
                no,
                insert.getConnection().createArrayOf(type, all.stream().map(of).toArray()));
    }

    /** Those of one webhook whose time has come, in the order in which they arrived. */
    List<Delivery> due(String program, UUID webhook, Instant realNow, int most) {
        var due = new ArrayList<Delivery>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(DUE)) {
            query.setString(1, program);
            query.setObject(2, webhook);
            query.setObject(3, utc(realNow));
            query.setInt(4, most);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    due.add(delivery(row));
                }
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        return due;
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getBytes(4),
                row.getInt(5));
    }

    /** Notes how they went, and gives back those that are still there: a runner may have been erased meanwhile. */
    List<Settled> settle(String program, UUID webhook, List<Settled> all, Instant realNow) {
        try (var connection = database.getConnection()) {
            var there = new ArrayList<Settled>();
            var counts = settle(connection, program, webhook, all, realNow);
            for (var i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    there.add(all.get(i));
                }
            }
            return there;
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    private static int[] settle(Connection connection, String program, UUID webhook, List<Settled> all, Instant realNow)
            throws SQLException {
        try (var update = connection.prepareStatement(SETTLE)) {
            for (var one : all) {
                var next = one.attempt().nextAt();
                update.setString(1, one.status().name());
                update.setInt(2, one.attempt().number());
                update.setObject(3, utc(next == null ? realNow : next));
                update.setString(4, program);
                update.setObject(5, webhook);
                update.setObject(6, one.attempt().eventId());
                update.addBatch();
            }
            return update.executeBatch();
        }
    }

    /** Has one sent again, from the first attempt on; says whether it is there. */
    boolean again(String program, UUID webhook, UUID event, Instant realNow) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(AGAIN)) {
            update.setObject(1, utc(realNow));
            update.setString(2, program);
            update.setObject(3, webhook);
            update.setObject(4, event);
            return update.executeUpdate() > 0;
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    /** Forgets what was told of a runner up to {@code recorded}, in story time, taken or not. */
    void takeBack(String program, UUID runner, Instant recorded) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(TAKE_BACK)) {
            delete.setString(1, program);
            delete.setObject(2, runner);
            delete.setObject(3, utc(recorded));
            delete.setString(4, EventType.CONSENT_WITHDRAWN.wireName());
            delete.executeUpdate();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    /** Forgets some that arrived before {@code then}; says how many. */
    int purge(Instant then) {
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
