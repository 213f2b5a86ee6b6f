package dev.backstride.plumbing.outbox;

import dev.backstride.events.EventType;
import dev.backstride.plumbing.loop.AfterCommit;
import dev.backstride.plumbing.tenant.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What partners were given, kept for a while so that it can be given again. */
@ApplicationScoped
public class Published {

    /**
     * What leaves the outbox comes here, where partners had to do with it. Whom we forgot is nobody's to say again; what
     * removes a record from a compacted feed removes what came before it from here, too.
     */
    static final String PUT_AWAY = """
            with gone as (delete from outbox where shard = any(?) and id = any(?) returning *),
            told as (select *, coalesce(shared_data, data) as said from gone
                     where shared and republished_to is null and type <> '%s'),
            removing as (select * from told where said is null),
            kept as (
                insert into published (program, shard, event_id, type, runner_id, external_id, event_time,
                                       recorded_time, causation, traceparent, data, needs, otherwise, origin)
                select program, shard, event_id, type, runner_id, external_id, event_time,
                       recorded_time, causation, traceparent, said, needs, otherwise, origin
                from told where said is not null and not exists (
                    select 1 from removing
                    where (removing.program, removing.runner_id, removing.type)
                              = (told.program, told.runner_id, told.type)
                      and removing.id > told.id)
                order by id)
            delete from published using removing
            where (removing.program, removing.runner_id, removing.type)
                      = (published.program, published.runner_id, published.type)""".formatted(EventType.RUNNER_ERASED.wireName());

    private static final String PAGE = """
            select id, runner_id from published
            where program = ? and id > ? and id <= ? and type = any(?)
              and (?::uuid is null or runner_id = ?)
              and (?::timestamptz is null or published_at >= ?)
              and (?::timestamptz is null or published_at < ?)
            order by id limit ?""";

    /** Later news of a runner is here, or on its way. */
    private static final String NEWEST = """
            select id from published told
            where program = ? and id = any(?)
              and not exists (select 1 from published later
                              where later.program = told.program and later.runner_id = told.runner_id
                                and later.id > told.id and later.type = told.type)
              and not exists (select 1 from outbox coming
                              where coming.program = told.program and coming.runner_id = told.runner_id
                                and coming.type = told.type and coming.republished_to is null)
            order by id""";

    private static final String AGAIN = """
            insert into outbox (shard, program, event_id, type, runner_id, external_id, event_time, recorded_time,
                                causation, traceparent, data, shared, needs, otherwise, origin, republished_to)
            select shard, program, event_id, type, runner_id, external_id, event_time, recorded_time,
                   causation, traceparent, data, true, needs, otherwise, origin, ?
            from published where program = ? and id = any(?) order by id""";

    /** An event that was published, by its place. */
    public record Told(long id, UUID runner) {}

    /**
     * Some of what was published, in its order.
     *
     * @param types which events
     * @param runner about whom; null for everybody
     * @param since published then or later, in real time; null for all
     * @param until published before then, in real time; null for all
     */
    public record Part(
            String program,
            Collection<EventType> types,
            @Nullable UUID runner,
            @Nullable Instant since,
            @Nullable Instant until) {}

    private final AgroalDataSource database;
    private final AfterCommit afterCommit;
    private final OutboxRelay relay;

    Published(AgroalDataSource database, AfterCommit afterCommit, OutboxRelay relay) {
        this.database = database;
        this.afterCommit = afterCommit;
        this.relay = relay;
    }

    /** At most {@code limit} of {@code part}, after the place {@code after} and up to {@code last}. */
    public List<Told> page(Part part, long after, long last, int limit) {
        var page = new ArrayList<Told>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(PAGE)) {
            query.setString(1, part.program());
            query.setLong(2, after);
            query.setLong(3, last);
            query.setArray(
                    4,
                    connection.createArrayOf(
                            "text",
                            part.types().stream().map(EventType::wireName).toArray()));
            var column = 5;
            for (var value : new Object[] {part.runner(), utc(part.since()), utc(part.until())}) {
                query.setObject(column++, value);
                query.setObject(column++, value);
            }
            query.setInt(column, limit);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    page.add(new Told(row.getLong(1), row.getObject(2, UUID.class)));
                }
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        return page;
    }

    /** Those of {@code told} after which their runner had no news of their type. Say so under the runners' locks. */
    public List<Told> newest(String program, List<Told> told) {
        var newest = new ArrayList<Long>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(NEWEST)) {
            query.setString(1, program);
            query.setArray(2, connection.createArrayOf("bigint", ids(told)));
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    newest.add(row.getLong(1));
                }
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        return told.stream().filter(one -> newest.contains(one.id())).toList();
    }

    /** Publishes {@code told} again, in order, on one feed and nowhere else; as far as their runners agree then. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void again(String program, List<Told> told, String feed) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(AGAIN)) {
            insert.setString(1, feed);
            insert.setString(2, program);
            insert.setArray(3, connection.createArrayOf("bigint", ids(told)));
            insert.executeUpdate();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        afterCommit.run(OutboxRelay.class, relay::wake);
    }

    /** The place of the last one that was published for {@code program}; 0 where none was. */
    public long last(String program) {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement("select coalesce(max(id), 0) from published where program = ?")) {
            query.setString(1, program);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    /** Lets go of what was published before {@code horizon}. */
    int purge(Instant horizon) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from published where published_at < ?")) {
            delete.setObject(1, utc(horizon));
            return delete.executeUpdate();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Object[] ids(List<Told> told) {
        return told.stream().map(Told::id).toArray();
    }
}
