package dev.backstride.plumbing.republication;

import dev.backstride.plumbing.tenant.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was asked for, and how far it is: rows, so that whoever takes over goes on. */
@ApplicationScoped
class Republications {

    private static final String INSERT = """
            insert into republication (program, id, feed, runner_id, since, until, last) values (?, ?, ?, ?, ?, ?, ?)""";

    private static final String SOME = """
            select program, id, feed, runner_id, since, until, last, done, events, asked_at, ended_at
            from republication""";

    private static final String MOVE = """
            update republication
            set done = ?, events = events + ?, ended_at = case when ? then clock_timestamp() end
            where program = ? and id = ?""";

    private static final int LISTED = 100;

    /**
     * One under way.
     *
     * @param last the last place that it is about
     * @param done the last place that was dealt with
     */
    record Underway(UUID id, Wish wish, long last, long done) {}

    private final AgroalDataSource database;

    Republications(AgroalDataSource database) {
        this.database = database;
    }

    UUID add(Wish wish, long last) {
        var id = UUID.randomUUID();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, wish.program());
            insert.setObject(2, id);
            insert.setString(3, wish.feed());
            insert.setObject(4, wish.runner());
            insert.setObject(5, utc(wish.since()));
            insert.setObject(6, utc(wish.until()));
            insert.setLong(7, last);
            insert.executeUpdate();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        return id;
    }

    /** The oldest that is under way and that nobody is at: this transaction's, until it ends. */
    Optional<Underway> take() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        SOME + " where ended_at is null order by asked_at limit 1 for update skip locked");
                var row = query.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            var wish = new Wish(
                    row.getString(1), row.getString(3), row.getObject(4, UUID.class), instant(row, 5), instant(row, 6));
            return Optional.of(new Underway(row.getObject(2, UUID.class), wish, row.getLong(7), row.getLong(8)));
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    /** Notes that it got to {@code done}, and {@code events} went out on the way. */
    void move(Underway underway, long done, int events, boolean isEnd) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(MOVE)) {
            update.setLong(1, done);
            update.setInt(2, events);
            update.setBoolean(3, isEnd);
            update.setString(4, underway.wish().program());
            update.setObject(5, underway.id());
            update.executeUpdate();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    Optional<Republication> find(UUID id) {
        return all(SOME + " where id = ?", id).stream().findFirst();
    }

    /** The newest first. */
    List<Republication> newest() {
        return all(SOME + " order by asked_at desc limit ?", LISTED);
    }

    private List<Republication> all(String sql, Object parameter) {
        var found = new ArrayList<Republication>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, parameter);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    found.add(republication(row));
                }
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        return found;
    }

    private static Republication republication(ResultSet row) throws SQLException {
        return new Republication(
                row.getObject(2, UUID.class),
                row.getString(1),
                row.getString(3),
                row.getObject(4, UUID.class),
                instant(row, 5),
                instant(row, 6),
                row.getLong(9),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                instant(row, 11));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
