package dev.backstride.plumbing.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.plumbing.loop.AfterCommit;
import dev.backstride.plumbing.story.Pending;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where events wait to be published: written in the transaction of the change they tell of. The writer holds
 * the runner's lock, so a runner's rows are numbered in the order of their transactions.
 */
@ApplicationScoped
public class Outbox implements Pending {

    /** Runners are spread over this many shards; each has one owner at a time. */
    static final int SHARDS = 8;

    private static final String INSERT = """
            insert into outbox (shard, program, event_id, type, runner_id, external_id, event_time, recorded_time,
                                causation, traceparent, data, shared, shared_data)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final StoryClock clock;
    private final AfterCommit afterCommit;
    private final OutboxRelay relay;

    Outbox(AgroalDataSource database, ObjectMapper json, StoryClock clock, AfterCommit afterCommit, OutboxRelay relay) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.afterCommit = afterCommit;
        this.relay = relay;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void append(OutgoingEvent event) {
        append(List.of(event));
    }

    /** Appends in order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<OutgoingEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var event : events) {
                bind(insert, event);
                insert.setBytes(11, bytes(event.data()));
                insert.setBoolean(12, event.shared() != null);
                insert.setBytes(13, redacted(event));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        afterCommit.run(OutboxRelay.class, relay::wake);
    }

    /** Ends what a compacted topic keeps of a runner: an empty record comes after {@code last}, in its place. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendTombstone(OutgoingEvent last) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            bind(insert, last);
            insert.setBytes(11, null);
            insert.setBoolean(12, false);
            insert.setBytes(13, null);
            insert.executeUpdate();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        afterCommit.run(OutboxRelay.class, relay::wake);
    }

    @Override
    public long count() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from outbox");
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    private void bind(PreparedStatement insert, OutgoingEvent event) throws SQLException {
        insert.setInt(1, Math.floorMod(event.runner().hashCode(), SHARDS));
        insert.setString(2, event.program());
        insert.setObject(3, event.id());
        insert.setString(4, event.type().wireName());
        insert.setObject(5, event.runner());
        insert.setString(6, event.externalId());
        insert.setObject(7, event.time().atOffset(ZoneOffset.UTC));
        insert.setObject(8, clock.now().atOffset(ZoneOffset.UTC));
        insert.setObject(9, event.causation());
        insert.setString(10, TraceParent.current());
    }

    private byte @Nullable [] redacted(OutgoingEvent event) {
        return event.shared() == null || event.shared().equals(event.data()) ? null : bytes(event.shared());
    }

    private byte[] bytes(Record data) {
        try {
            return json.writeValueAsBytes(data);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("cannot write " + data.getClass().getSimpleName(), unwritable);
        }
    }
}
