package dev.backstride.plumbing.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.events.runner.Consent;
import dev.backstride.plumbing.loop.AfterCommit;
import dev.backstride.plumbing.loop.Gathered;
import dev.backstride.plumbing.program.Programs;
import dev.backstride.plumbing.story.Pending;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
                                causation, traceparent, data, shared, shared_data,
                                needs, otherwise, origin)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** An event, when it was appended, and the trace it was appended in. */
    private record Appended(OutgoingEvent event, Instant recorded, String traceparent) {}

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final StoryClock clock;
    private final AfterCommit afterCommit;
    private final OutboxRelay relay;
    private final Programs programs;
    private final Gathered<Appended> appended;

    Outbox(
            AgroalDataSource database,
            ObjectMapper json,
            StoryClock clock,
            AfterCommit afterCommit,
            OutboxRelay relay,
            Programs programs,
            TransactionSynchronizationRegistry transactions) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.afterCommit = afterCommit;
        this.relay = relay;
        this.programs = programs;
        this.appended = new Gathered<>(transactions, this::write);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void append(OutgoingEvent event) {
        append(List.of(event));
    }

    /** Appends in order. They are written together, when the transaction is about to commit. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<OutgoingEvent> events) {
        var now = clock.now();
        for (var event : events) {
            appended.add(new Appended(event, now, TraceParent.current()));
        }
        if (!events.isEmpty()) {
            afterCommit.run(OutboxRelay.class, relay::wake);
        }
    }

    private void write(List<Appended> rows) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var row : rows) {
                bind(insert, row);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
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

    private void bind(PreparedStatement insert, Appended row) throws SQLException {
        var event = row.event();
        insert.setInt(1, Math.floorMod(event.runner().hashCode(), SHARDS));
        insert.setString(2, event.program());
        insert.setObject(3, event.id());
        insert.setString(4, event.type().wireName());
        insert.setObject(5, event.runner());
        insert.setString(6, event.externalId());
        insert.setObject(7, event.time().atOffset(ZoneOffset.UTC));
        insert.setObject(8, row.recorded().atOffset(ZoneOffset.UTC));
        insert.setObject(9, event.causation());
        insert.setString(10, row.traceparent());
        insert.setBytes(11, bytes(event.data()));
        bind(insert, shared(event), event.data());
        insert.setString(16, event.origin() == null ? null : event.origin().name());
    }

    /** What is shared with nobody may be of no program that we know. */
    private @Nullable Share shared(OutgoingEvent event) {
        var share = event.shared();
        return share != null && programs.of(event.program()).policies().feeds() ? share : null;
    }

    private void bind(PreparedStatement insert, @Nullable Share share, @Nullable Record whole) throws SQLException {
        insert.setBoolean(12, share != null);
        insert.setBytes(13, share == null || Objects.equals(share.data(), whole) ? null : bytes(share.data()));
        var needs = share == null ? Set.<Consent>of() : share.needs();
        insert.setArray(14, insert.getConnection().createArrayOf("text", needs.toArray()));
        insert.setBytes(15, share == null ? null : bytes(share.otherwise()));
    }

    private byte @Nullable [] bytes(@Nullable Record data) {
        if (data == null) {
            return null;
        }
        try {
            return json.writeValueAsBytes(data);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("cannot write " + data.getClass().getSimpleName(), unwritable);
        }
    }
}
